package id.timbang.shared.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.thymeleaf.cache.StandardCacheManager;
import org.thymeleaf.spring6.SpringTemplateEngine;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

class TemplateCachesTests {

	private static final Pattern ATTRIBUTE = Pattern.compile("\\bth:[a-z-]+=\"([^\"]*)\"");

	private static final Pattern INSERTION = Pattern.compile("\\bth:(?:replace|insert)=\"([^\"]*)\"");

	@Test
	void keepsWhatItReadHoweverLittleMemoryIsLeft() {
		StandardCacheManager caches = caches();
		assertThat(caches.getTemplateCacheUseSoftReferences()).isFalse();
		assertThat(caches.getExpressionCacheUseSoftReferences()).isFalse();
	}

	@Test
	void hasRoomForTwiceTheExpressionsOfAllPages() throws IOException {
		assertThat(found(ATTRIBUTE).distinct())
			.hasSizeGreaterThan(StandardCacheManager.DEFAULT_EXPRESSION_CACHE_MAX_SIZE)
			.hasSizeLessThan(caches().getExpressionCacheMaxSize() / 4);
	}

	@Test
	void hasRoomForTwiceTheFragmentsOfAllPages() throws IOException {
		assertThat(found(INSERTION)).hasSizeGreaterThan(StandardCacheManager.DEFAULT_TEMPLATE_CACHE_MAX_SIZE)
			.hasSizeLessThan(caches().getTemplateCacheMaxSize() / 2);
	}

	private static StandardCacheManager caches() {
		SpringTemplateEngine engine = new SpringTemplateEngine();
		new TemplateCaches().templatesKept(engine).afterSingletonsInstantiated();
		return (StandardCacheManager) engine.getCacheManager();
	}

	private static Stream<String> found(Pattern pattern) throws IOException {
		Resource[] templates = new PathMatchingResourcePatternResolver().getResources("classpath:/templates/**/*.html");
		List<String> sources = Arrays.stream(templates).map(TemplateCachesTests::text).toList();
		return sources.stream()
			.flatMap((source) -> pattern.matcher(source).results())
			.map((MatchResult found) -> found.group(1));
	}

	private static String text(Resource template) {
		try {
			return template.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
