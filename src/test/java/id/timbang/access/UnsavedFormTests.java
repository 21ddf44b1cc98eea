package id.timbang.access;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

class UnsavedFormTests {

	private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/employees");

	UnsavedFormTests() {
		this.request.setContentType("application/x-www-form-urlencoded;charset=UTF-8");
		this.request.addHeader("Origin", "http://localhost");
		this.request.addHeader("Referer", "http://localhost/employees/new?from=list");
		this.request.addParameter("name", "Sekar & \"Lestari\"\n<b>");
		this.request.addParameter("roles", "A", "B");
	}

	@Test
	void carriesWhatWasTyped() {
		UnsavedForm form = UnsavedForm.in(this.request).orElseThrow();
		assertThat(form.action()).isEqualTo("/employees");
		assertThat(form.page()).isEqualTo("/employees/new?from=list");
		assertThat(form.fields())
			.isEqualTo(Map.of("name", List.of("Sekar & \"Lestari\"\n<b>"), "roles", List.of("A", "B")));
		assertThat(form.address()).isEqualTo("/employees/new?from=list&unsaved");
	}

	@Test
	void comesBackAsItWent() {
		UnsavedForm form = UnsavedForm.in(this.request).orElseThrow();
		assertThat(UnsavedForm.broughtBy(signIn(form.action(), form.page(), form.text()))).contains(form);
	}

	@ParameterizedTest
	@ValueSource(strings = { "_csrf", "password", "currentPassword", "newPassword", "token", "clientSecret" })
	void neverCarriesSecrets(String name) {
		this.request.addParameter(name, "rahasia");
		assertThat(UnsavedForm.in(this.request).orElseThrow().fields()).containsOnlyKeys("name", "roles");
		assertThat(UnsavedForm.broughtBy(signIn("/employees", "", name + "=rahasia")).orElseThrow().fields()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/login", "/logout", "/setup", "/password", "//example.org", "/\\example.org" })
	void isNoOtherForm(String action) {
		this.request.setRequestURI(action);
		assertThat(UnsavedForm.in(this.request)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "Origin, https://localhost", "Origin, http://example.org", "Origin, http://localhost:81",
			"Origin, null", "Origin, http://localhost.example.org", "Sec-Fetch-Site, cross-site",
			"Sec-Fetch-Site, same-site", "Sec-Fetch-Site, none" })
	void comesFromOurPagesOnly(String header, String value) {
		this.request.removeHeader("Origin");
		this.request.addHeader(header, value);
		assertThat(UnsavedForm.in(this.request)).isEmpty();
	}

	@Test
	void doesNotTrustASilentBrowser() {
		this.request.removeHeader("Origin");
		assertThat(UnsavedForm.in(this.request)).isEmpty();
	}

	@Test
	void isSmall() {
		this.request.setParameter("name", "x".repeat(UnsavedForm.MOST_LETTERS - "name=&roles=A&roles=B".length()));
		assertThat(UnsavedForm.in(this.request)).isPresent();
		this.request.setParameter("name", this.request.getParameter("name") + "x");
		assertThat(UnsavedForm.in(this.request)).isEmpty();
		String long1 = "x=" + "x".repeat(UnsavedForm.MOST_LETTERS);
		assertThat(UnsavedForm.broughtBy(signIn("/employees", "", long1))).isEmpty();
	}

	@Test
	void hasNoFiles() {
		this.request.setContentType("multipart/form-data; boundary=x");
		assertThat(UnsavedForm.in(this.request)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://example.org/", "//example.org", "/\\example.org", "/\t/example.org",
			"javascript:x", "example.org", "/\r\nSet-Cookie: a=b" })
	void leadsNowhereElse(String address) {
		assertThat(UnsavedForm.broughtBy(signIn(address, "", "a=b"))).isEmpty();
		assertThat(UnsavedForm.broughtBy(signIn("/employees", address, "a=b"))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://example.org/employees/new", "http://localhost//example.org",
			"http://localhost/login", "" })
	void knowsNoPageElsewhere(String referrer) {
		this.request.removeHeader("Referer");
		this.request.addHeader("Referer", referrer);
		UnsavedForm form = UnsavedForm.in(this.request).orElseThrow();
		assertThat(form.page()).isEmpty();
		assertThat(form.address()).isEqualTo("/unsaved");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "%", "=", "&&", "a", "%zz=1", "a=%zz" })
	void readsWhateverComesBack(String text) {
		assertThat(UnsavedForm.broughtBy(signIn("/employees", "", text))).isPresent();
	}

	private static MockHttpServletRequest signIn(String action, String page, String fields) {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/login");
		request.addParameter("unsavedAction", action);
		request.addParameter("unsavedPage", page);
		request.addParameter("unsavedFields", fields);
		return request;
	}

}
