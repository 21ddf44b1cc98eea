package id.timbang.process;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Posts as the simplest of browsers do: everything is written before anything is read. An
 * answer that comes earlier is lost if the server then hangs up.
 */
final class PlainSocket {

	private static final int PATIENCE = 60_000;

	private PlainSocket() {
	}

	static Page post(Visitor visitor, URI target, String contentType, byte[] body) throws IOException {
		String head = "POST " + target.getRawPath() + " HTTP/1.1\r\nHost: " + target.getAuthority()
				+ "\r\nAccept: text/html\r\nConnection: close\r\nCookie: " + visitor.cookies(target)
				+ "\r\nContent-Type: " + contentType + "\r\nContent-Length: " + body.length + "\r\n\r\n";
		try (Socket socket = new Socket(target.getHost(), target.getPort())) {
			socket.setSoTimeout(PATIENCE);
			OutputStream out = socket.getOutputStream();
			out.write(head.getBytes(StandardCharsets.ISO_8859_1));
			out.write(body);
			out.flush();
			return page(visitor, target, new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
		}
	}

	private static Page page(Visitor visitor, URI target, String answer) {
		String[] parts = answer.split("\r\n\r\n", 2);
		String location = Arrays.stream(parts[0].split("\r\n"))
			.filter((line) -> line.startsWith("Location: "))
			.map((line) -> line.substring("Location: ".length()))
			.findFirst()
			.orElse("");
		return new Page(visitor, target, Integer.parseInt(answer.substring(9, 12)), location, parts[1]);
	}

}
