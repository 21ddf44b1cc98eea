package id.timbang.shared.web;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import id.timbang.ServerTest;
import id.timbang.TestAgency;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is refused before a page is asked, over a real socket: only there it shows whether
 * the page arrives.
 */
@ServerTest
class RefusedRequestsTests {

	private static final int MEGABYTE = 1024 * 1024;

	private static final int LIMIT = 6 * MEGABYTE;

	private static final String FORM = "application/x-www-form-urlencoded";

	private static final String FILES = "multipart/form-data; boundary=x";

	@Autowired
	private TestAgency agency;

	@LocalServerPort
	private int port;

	@BeforeEach
	void setUp() {
		this.agency.setUp();
	}

	@ParameterizedTest
	@ValueSource(ints = { LIMIT + 1, 60 * MEGABYTE })
	void aLongBodyGetsOurPage(int length) throws IOException {
		for (String type : new String[] { FORM, FILES }) {
			Answer answer = send((out) -> {
				out.write(head("POST", "/employees/import", "Content-Type: " + type, "Content-Length: " + length));
				write(out, length);
			});
			assertThat(answer.status()).isEqualTo(413);
			assertThat(answer.page().select("h1").text()).isEqualTo("Berkas terlalu besar");
			assertThat(answer.head()).contains("Content-Security-Policy: default-src 'none'");
		}
	}

	@ParameterizedTest
	@CsvSource({ FORM, FILES })
	void aLongBodyInPiecesGetsOurPage(String type) throws IOException {
		Answer answer = send((out) -> {
			out.write(head("POST", "/employees/import", "Content-Type: " + type, "Transfer-Encoding: chunked"));
			piece(out, "--x\r\nContent-Disposition: form-data; name=\"units\"; filename=\"u.csv\"\r\n\r\n"
				.getBytes(StandardCharsets.US_ASCII));
			for (int sent = 0; sent <= LIMIT; sent += MEGABYTE) {
				piece(out, new byte[MEGABYTE]);
			}
			piece(out, "\r\n--x--\r\n".getBytes(StandardCharsets.US_ASCII));
			out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
		});
		assertThat(answer.status()).as(answer.text()).isEqualTo(413);
		assertThat(answer.page().select("h1").text()).as(answer.text()).isEqualTo("Berkas terlalu besar");
	}

	@Test
	void aFileOfFiveMegabytesPasses() throws IOException {
		Answer answer = send((out) -> {
			int length = 5 * MEGABYTE + 1000;
			out.write(head("POST", "/employees/import", "Content-Type: " + FILES, "Content-Length: " + length));
			write(out, length);
		});
		assertThat(answer.status()).isEqualTo(302);
		assertThat(answer.head()).contains("/login?expired");
	}

	/** Half a million visits, packed, are more than other forms take. */
	@Test
	void aLongFileOfVisitsPasses() throws IOException {
		for (int length : new int[] { 30 * MEGABYTE + 1000, 31 * MEGABYTE + 1 }) {
			Answer answer = send((out) -> {
				out.write(head("POST", "/visits/import", "Content-Type: " + FILES, "Content-Length: " + length));
				write(out, length);
			});
			assertThat(answer.status()).isEqualTo((length > 31 * MEGABYTE) ? 413 : 302);
		}
	}

	@Test
	void aShortBodyInPiecesPasses() throws IOException {
		Answer answer = send((out) -> {
			out.write(head("POST", "/employees", "Content-Type: " + FORM, "Transfer-Encoding: chunked"));
			piece(out, "name=Budi".getBytes(StandardCharsets.US_ASCII));
			out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
		});
		assertThat(answer.status()).isEqualTo(302);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/%00", "/%", "/%zz", "/employees%2Fx", "/a|b", "/a<b>", "/{x}", "/%ff", "/a\\b",
			"/..%00/", "//", "/?q=%", "/?q=%00", "/?q=%ff", "/;x", "/..;/" })
	void anImpossibleAddressGetsOurPage(String path) throws IOException {
		Answer answer = send((out) -> out.write(head("GET", path)));
		assertThat(answer.text()).doesNotContain("Apache", "HTTP Status", "Exception");
		if (answer.status() != 302) {
			assertThat(answer.status()).isBetween(400, 404);
			assertThat(answer.page().select("html").attr("lang")).isEqualTo("id");
			assertThat(answer.page().select("h1").text()).isIn("Permintaan ini tidak dapat dibaca",
					"Halaman ini tidak ada");
			assertThat(answer.page().select("link[rel=stylesheet]")).isNotEmpty();
			assertThat(answer.head()).contains("Content-Security-Policy: default-src 'none'");
		}
	}

	@Test
	void aRequestThatIsNoneGetsOurPage() throws IOException {
		Answer answer = send((out) -> out.write("HALO\r\n\r\n".getBytes(StandardCharsets.US_ASCII)));
		assertThat(answer.page().select("h1").text()).isEqualTo("Permintaan ini tidak dapat dibaca");
	}

	private Answer send(Sending sending) throws IOException {
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.setSoTimeout(30_000);
			OutputStream out = new BufferedOutputStream(socket.getOutputStream());
			sending.to(out);
			out.flush();
			return new Answer(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
		}
	}

	private static byte[] head(String method, String path, String... headers) {
		String more = (headers.length > 0) ? String.join("\r\n", headers) + "\r\n" : "";
		return (method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nConnection: close\r\n"
				+ more + "\r\n")
			.getBytes(StandardCharsets.ISO_8859_1);
	}

	private static void write(OutputStream out, int length) throws IOException {
		byte[] block = new byte[MEGABYTE];
		for (int left = length; left > 0; left -= MEGABYTE) {
			out.write(block, 0, Math.min(left, MEGABYTE));
		}
	}

	private static void piece(OutputStream out, byte[] content) throws IOException {
		out.write((Integer.toHexString(content.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
		out.write(content);
		out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
	}

	/** What is written to the server. */
	private interface Sending {

		void to(OutputStream out) throws IOException;

	}

	/** What comes back. */
	private record Answer(String text) {

		int status() {
			return Integer.parseInt(this.text.substring(9, 12));
		}

		String head() {
			return this.text.split("\r\n\r\n", 2)[0];
		}

		Document page() {
			return Jsoup.parse(this.text.split("\r\n\r\n", 2)[1]);
		}

	}

}
