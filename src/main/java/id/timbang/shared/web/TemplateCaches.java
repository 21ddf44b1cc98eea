package id.timbang.shared.web;

import org.thymeleaf.cache.StandardCacheManager;
import org.thymeleaf.spring6.SpringTemplateEngine;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Keeps all that was read from the templates. By itself the engine keeps 200 fragments
 * and 500 expressions, and those only while memory is plenty; the pages have several
 * times as many and would be read anew again and again.
 */
@Configuration(proxyBeanMethods = false)
class TemplateCaches {

	/** Templates, and each fragment of one that is taken into another. */
	static final int TEMPLATES = 3000;

	/** Each expression is kept twice, as it is written and as it is understood. */
	static final int EXPRESSIONS = 30_000;

	@Bean
	SmartInitializingSingleton templatesKept(SpringTemplateEngine engine) {
		return () -> engine.setCacheManager(caches());
	}

	private static StandardCacheManager caches() {
		StandardCacheManager caches = new StandardCacheManager();
		caches.setTemplateCacheMaxSize(TEMPLATES);
		caches.setTemplateCacheUseSoftReferences(false);
		caches.setExpressionCacheMaxSize(EXPRESSIONS);
		caches.setExpressionCacheUseSoftReferences(false);
		return caches;
	}

}
