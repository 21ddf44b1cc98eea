package id.timbang.access;

import id.timbang.shared.ContentPolicy;
import jakarta.servlet.DispatcherType;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.session.HttpSessionEventPublisher;

/**
 * Who gets in: one chain for what everybody may fetch without a session, one for the
 * pages of citizens, one for everything behind the sign-in. Which object somebody may see
 * is decided by the services.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class SecurityConfiguration {

	@Bean
	@Order(1)
	SecurityFilterChain open(HttpSecurity http) throws Exception {
		return http.securityMatcher("/css/**", "/js/**", "/fonts/**", "/img/**", "/favicon.ico", "/actuator/health")
			.authorizeHttpRequests((rules) -> rules.requestMatchers(HttpMethod.GET)
				.permitAll()
				.requestMatchers(HttpMethod.HEAD)
				.permitAll()
				.anyRequest()
				.denyAll())
			.headers(SecurityConfiguration::headers)
			.headers((headers) -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable))
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.requestCache((cache) -> cache.disable())
			.securityContext((context) -> context.disable())
			.csrf((csrf) -> csrf.disable())
			.build();
	}

	/**
	 * No session, no cookie, and no token against forged requests: what a unit offers is
	 * for everybody, a code is what permits to rate or to ask again, and a page in
	 * somebody's pocket must not expire (C1).
	 */
	@Bean
	@Order(2)
	SecurityFilterChain citizens(HttpSecurity http) throws Exception {
		return http.securityMatcher("/r", "/r/**", "/c", "/c/**", "/u/**", "/p/**", "/k/**")
			.authorizeHttpRequests((rules) -> rules.anyRequest().permitAll())
			.headers(SecurityConfiguration::headers)
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.requestCache((cache) -> cache.disable())
			.securityContext((context) -> context.disable())
			.csrf((csrf) -> csrf.disable())
			.build();
	}

	@Bean
	@Order(3)
	SecurityFilterChain behindSignIn(HttpSecurity http, AccountAuthentication accounts, SignInOutcome outcome,
			SessionRegistry sessions) throws Exception {
		return http
			.authorizeHttpRequests((rules) -> rules.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
				.permitAll()
				.requestMatchers("/login", "/setup")
				.permitAll()
				.anyRequest()
				.authenticated())
			.authenticationManager(new ProviderManager(accounts))
			.formLogin((form) -> form.loginPage("/login").successHandler(outcome).failureHandler(outcome))
			.logout((logout) -> logout.logoutSuccessUrl("/login?goodbye"))
			.sessionManagement((management) -> management.maximumSessions(-1)
				.sessionRegistry(sessions)
				.expiredUrl("/login?expired"))
			.exceptionHandling((refusals) -> refusals.accessDeniedHandler(new EndedSession()))
			.headers(SecurityConfiguration::headers)
			.build();
	}

	private static void headers(HeadersConfigurer<HttpSecurity> headers) {
		headers.contentSecurityPolicy((policy) -> policy.policyDirectives(ContentPolicy.PAGES))
			.referrerPolicy((referrer) -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
			.permissionsPolicyHeader((permissions) -> permissions.policy("camera=(), geolocation=(), microphone=()"))
			.crossOriginOpenerPolicy(Customizer.withDefaults());
	}

	@Bean
	PasswordEncoder passwordEncoder() {
		return new BCryptPasswordEncoder();
	}

	@Bean
	SessionRegistry sessionRegistry() {
		return new SessionRegistryImpl();
	}

	@Bean
	HttpSessionEventPublisher httpSessionEventPublisher() {
		return new HttpSessionEventPublisher();
	}

}
