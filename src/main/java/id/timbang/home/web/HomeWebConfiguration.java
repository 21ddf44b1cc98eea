package id.timbang.home.web;

import java.time.Clock;

import id.timbang.agency.AgencyService;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Puts the frame around the pages.
 */
@Configuration(proxyBeanMethods = false)
class HomeWebConfiguration implements WebMvcConfigurer {

	private final PageFrameInterceptor frame;

	HomeWebConfiguration(AgencyService agency, Navigation navigation, Clock clock) {
		this.frame = new PageFrameInterceptor(agency, navigation, clock);
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this.frame).excludePathPatterns("/css/**", "/js/**", "/fonts/**", "/img/**");
	}

}
