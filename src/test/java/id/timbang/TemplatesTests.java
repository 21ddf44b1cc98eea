package id.timbang;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pages need nothing that the content security policy blocks, and say nothing that is not
 * in the message files.
 */
class TemplatesTests {

	@Test
	void templatesKeepTheRules() {
		List<SourceFile> templates = SourceFile.below("src/main/resources/templates", ".html");
		assertThat(templates).isNotEmpty();
		assertThat(templates.stream().flatMap((file) -> TemplateRules.faults(file).stream())).isEmpty();
	}

	@Test
	void stylesheetsAndScriptsKeepTheRules() {
		List<SourceFile> stylesheets = SourceFile.below("src/main/resources/static", ".css");
		List<SourceFile> scripts = SourceFile.below("src/main/resources/static", ".js");
		assertThat(stylesheets).isNotEmpty();
		assertThat(stylesheets.stream().flatMap((file) -> AssetRules.inCss(file).stream())).isEmpty();
		assertThat(scripts.stream().flatMap((file) -> AssetRules.inScript(file).stream())).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "<p style='color: red'></p>", "<p th:style='${s}'></p>", "<p th:styleappend='${s}'></p>",
			"<style>p { color: red }</style>", "<script>go()</script>", "<button onclick='go()'></button>",
			"<p th:onclick='${go}'></p>", "<p th:utext='${text}'></p>", "<p th:inline='text'></p>",
			"<p>[[${text}]]</p>", "<p>[(${text})]</p>" })
	void inlineAndUnescapedIsCaught(String body) {
		assertThat(faults(body)).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "<img src='data:image/png;base64,AA==' alt=''>", "<a href='https://example.com'></a>",
			"<script src='//example.com/a.js'></script>", "<a th:href=\"@{http://example.com}\"></a>",
			"<a href='javascript:go()'></a>" })
	void anAddressElsewhereIsCaught(String body) {
		assertThat(faults(body)).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<p>Selamat datang</p>", "<img src='/a.svg' alt='Timbangan'>",
			"<input placeholder='Cari'>", "<nav aria-label='Menu'></nav>", "<p th:text=\"'Halo ' + ${name}\">Halo</p>",
			"<p th:text=\"${name} ?: 'Tanpa nama'\">Nama</p>", "<p th:attr=\"id=${id},aria-label='Nama'\"></p>",
			"<p th:if='${a}'>Ya</p>" })
	void wordsInATemplateAreCaught(String body) {
		assertThat(faults(body)).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<p th:text='#{a.b}'>Selamat datang</p>", "<p><span>Timbang</span> 2026</p>",
			"<div th:replace='~{a :: b}'><p>Contoh</p></div>", "<p th:text=\"#{${key} ?: 'a.b'}\">Contoh</p>",
			"<p th:text=\"${kind == 'wrong' ? a : b}\">Contoh</p>", "<img th:src='@{/a.svg}' alt=''>",
			"<form method='post' th:action='@{/a}'></form>", "<form method='get'></form>" })
	void aGoodTemplateIsNotCaught(String body) {
		assertThat(faults(body)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "<p th:if='${a}' th:replace='~{a :: b}'></p>",
			"<p th:replace='~{a :: b}' th:unless='${a}'></p>",
			"<p th:each='a : ${b}' th:replace='~{a :: b(${a})}'></p>",
			"<p th:with='a=${b}' th:replace='~{a :: b}'></p>" })
	void aConditionThatIsNeverLookedAtIsCaught(String body) {
		assertThat(faults(body)).hasSize(1);
	}

	@Test
	void aFormThatPostsWithoutATokenIsCaught() {
		assertThat(faults("<form method='POST' action='/a'></form>")).hasSize(1);
	}

	@Test
	void aPageWithoutLanguageIsCaught() {
		assertThat(TemplateRules.faults(new SourceFile("page", "<html><body></body></html>"))).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "a { background: url(data:image/png;base64,AA==) }", "a { src: url('//example.com/f') }",
			"@import 'other.css';", "a { src: url(https://example.com/f) }", "a { width: expression(1) }" })
	void aStylesheetThatPointsElsewhereIsCaught(String css) {
		assertThat(AssetRules.inCss(new SourceFile("css", css))).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "fetch('https://example.com')", "eval('1')", "p.innerHTML = text", "document.write(text)",
			"p.setAttribute('style', text)", "p.insertAdjacentHTML('afterend', text)" })
	void aScriptThatMakesHtmlOrReachesElsewhereIsCaught(String script) {
		assertThat(AssetRules.inScript(new SourceFile("script", script))).hasSize(1);
	}

	private static List<String> faults(String body) {
		return TemplateRules.faults(new SourceFile("page", "<html lang='id'><body>" + body + "</body></html>"));
	}

}
