package id.timbang.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

import id.timbang.agency.AgencyLogo;
import id.timbang.agency.AgencyProfile;
import id.timbang.agency.AgencyService;
import id.timbang.database.ConditionalOnDemo;
import id.timbang.shared.Actor;
import id.timbang.shared.NotFoundException;
import id.timbang.shared.RuleException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The first set-up of an installation without demonstration: the agency and its first HR
 * administrator. Only who reads the log knows the token that opens it.
 */
@Service
@Transactional(readOnly = true)
@ConditionalOnDemo(false)
public class FirstSetup {

	private static final Logger log = LoggerFactory.getLogger(FirstSetup.class);

	private final AgencyService agency;

	private final AccountService accounts;

	private final String token = OneTimePassword.next();

	FirstSetup(AgencyService agency, AccountService accounts) {
		this.agency = agency;
		this.accounts = accounts;
	}

	/** Whether the installation still has to be set up. */
	public boolean isOpen() {
		return this.agency.profile().isEmpty();
	}

	/**
	 * Sets up agency and administrator, both or neither.
	 * @throws NotFoundException if that was done before
	 * @throws RuleException if the token is wrong or the account is refused
	 */
	@Transactional
	public void complete(String typedToken, AgencyProfile profile, @Nullable AgencyLogo logo,
			NewAccount administrator) {
		if (!isOpen()) {
			throw new NotFoundException("setup", "done");
		}
		if (!isToken(typedToken)) {
			throw new RuleException("token", "access.setup.token.wrong");
		}
		this.agency.setUp(profile, logo);
		this.accounts.open(Actor.SYSTEM, administrator);
	}

	@EventListener(ApplicationReadyEvent.class)
	void tell() {
		if (isOpen()) {
			log.info("Timbang belum disiapkan. Buka /setup di peramban dengan token {}", this.token);
		}
	}

	/** What the log tells; for tests. */
	String token() {
		return this.token;
	}

	private boolean isToken(String typed) {
		return MessageDigest.isEqual(typed.strip().getBytes(StandardCharsets.UTF_8),
				this.token.getBytes(StandardCharsets.UTF_8));
	}

}
