package id.timbang.process;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A person with a browser without JavaScript. Keeps cookies and follows no redirect
 * unless told to. Belongs to one thread.
 */
public final class Visitor {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	/** For all visitors: whose request it is only the cookies say. */
	private static final HttpClient CLIENT = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.followRedirects(HttpClient.Redirect.NEVER)
		.connectTimeout(Duration.ofSeconds(5))
		.build();

	private final URI address;

	private final CookieManager cookies = new CookieManager();

	/** Somebody who visits the application at this address. */
	public Visitor(String url) {
		this.address = URI.create(url + "/");
	}

	/** Opens a page by its path or its whole address. */
	public Page get(String path) throws IOException, InterruptedException {
		return send(HttpRequest.newBuilder(this.address.resolve(path)).GET());
	}

	Page post(URI target, String contentType, byte[] body) throws IOException, InterruptedException {
		return send(HttpRequest.newBuilder(target)
			.header("Content-Type", contentType)
			.POST(HttpRequest.BodyPublishers.ofByteArray(body)));
	}

	private Page send(HttpRequest.Builder request) throws IOException, InterruptedException {
		URI target = request.build().uri();
		request.timeout(PATIENCE).header("Accept", "text/html");
		String carried = cookies(target);
		if (!carried.isEmpty()) {
			request.header("Cookie", carried);
		}
		HttpResponse<String> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
		this.cookies.put(target, response.headers().map());
		String location = response.headers().firstValue("Location").orElse("");
		return new Page(this, target, response.statusCode(), location, response.body());
	}

	/** What the browser sends along in the header {@code Cookie}; may be empty. */
	public String cookies(URI target) throws IOException {
		return String.join("; ", this.cookies.get(target, Map.of()).getOrDefault("Cookie", List.of()));
	}

	/** Signs in, or fails. */
	public Visitor signIn(String username, String password) throws IOException, InterruptedException {
		Page answer = get("/login").form("form[action=/login]")
			.set("username", username)
			.set("password", password)
			.press();
		if (answer.status() != 302 || answer.location().contains("/login")) {
			throw new IllegalStateException(username + " cannot sign in: " + answer);
		}
		return this;
	}

}
