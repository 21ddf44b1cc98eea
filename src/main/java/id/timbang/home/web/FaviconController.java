package id.timbang.home.web;

import java.time.Duration;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Browsers ask for this address by themselves. Our pages name their icon; the citizen's
 * page has none, and nothing is the smallest answer.
 */
@Controller
class FaviconController {

	private static final CacheControl LONG = CacheControl.maxAge(Duration.ofDays(365)).cachePublic();

	@GetMapping("/favicon.ico")
	ResponseEntity<Void> nothing() {
		return ResponseEntity.noContent().cacheControl(LONG).build();
	}

}
