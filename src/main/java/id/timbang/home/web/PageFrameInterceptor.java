package id.timbang.home.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import id.timbang.access.SignedIn;
import id.timbang.agency.AgencyLogo;
import id.timbang.agency.AgencyProfile;
import id.timbang.agency.AgencyService;
import id.timbang.shared.Actor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Adds the frame to every page that is drawn for somebody signed in.
 */
class PageFrameInterceptor implements HandlerInterceptor {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm z",
			Locale.forLanguageTag("id-ID"));

	private final AgencyService agency;

	private final Navigation navigation;

	private final Clock clock;

	PageFrameInterceptor(AgencyService agency, Navigation navigation, Clock clock) {
		this.agency = agency;
		this.navigation = navigation;
		this.clock = clock;
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		if (page == null || page.getViewName() == null || page.getViewName().startsWith("redirect:")) {
			return;
		}
		AgencyProfile profile = this.agency.profile().orElse(null);
		page.addObject("agency", (profile != null) ? profile.name() : "");
		if (profile != null && request.getUserPrincipal() instanceof Authentication authentication
				&& authentication.getPrincipal() instanceof SignedIn user) {
			page.addObject("frame", frame(profile, user.actor(), request));
		}
	}

	private PageFrame frame(AgencyProfile profile, Actor actor, HttpServletRequest request) {
		ZonedDateTime now = ZonedDateTime.now(this.clock);
		boolean appraiser = this.navigation.isAppraiser(actor);
		String logo = this.agency.logo().map(AgencyLogo::digest).orElse(null);
		return new PageFrame(profile.name(), logo, profile.baseUrl().toString(), profile.demo(),
				LocalDate.now(this.clock), TIME.format(now), actor.name(), actor.isHrAdmin(),
				Navigation.roleKey(actor, appraiser), Navigation.of(actor, appraiser, request.getRequestURI()));
	}

}
