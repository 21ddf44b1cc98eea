package id.timbang.process;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.ResourceLock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What has to hold on every database: the jar runs on the demonstration, and people work
 * with it. There is one demonstration, so one database at a time; what needs none runs
 * beside them.
 */
@ResourceLock("the demonstration")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class InstallationTests {

	private static final int MEGABYTE = 1024 * 1024;

	private static final int SAVES = 5;

	private Installation installation;

	private JarProcess application;

	abstract Installation install() throws Exception;

	@BeforeAll
	void start() throws Exception {
		this.installation = install();
		this.application = this.installation.start();
	}

	@AfterAll
	void stop() throws Exception {
		if (this.application != null) {
			this.application.close();
		}
		if (this.installation != null) {
			this.installation.close();
		}
	}

	@Test
	void whatWasAcknowledgedSurvivesBeingKilled() throws Exception {
		Draft report = report("pegawai");
		Ratings ratings = ratings(0);
		List<Hand> hands = new ArrayList<>();
		hands.addAll(busy(List.of(report, report("camat"), assessment(0), assessment(1))));
		hands.addAll(busy(List.of(ratings, ratings(1))));
		assertThat(hands).allMatch(Hand::isBusy);
		this.installation.kill(this.application);
		for (Hand hand : hands) {
			hand.join();
		}
		this.application = this.installation.start();
		for (Hand hand : hands) {
			hand.work().requireKept(this.application, hand);
		}
		noticesWhatIsLost(report, hands.get(0));
		noticesWhatIsLost(ratings, hands.get(4));
	}

	/** People who have saved a few times and go on. */
	private static List<Hand> busy(List<Work> works) throws InterruptedException {
		List<Hand> hands = works.stream().map(Hand::at).toList();
		for (Hand hand : hands) {
			hand.await(SAVES);
		}
		return hands;
	}

	/** An older draft, a rating that is gone. */
	private void noticesWhatIsLost(Draft draft, Hand hand) throws Exception {
		draft.save(signIn("pegawai"), 1);
		assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> draft.requireKept(this.application, hand));
	}

	private void noticesWhatIsLost(Ratings ratings, Hand hand) throws Exception {
		String code = ratings.code(hand.acknowledged().last());
		this.installation.database().execute("delete from rating where comment = '" + code + "'");
		assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> ratings.requireKept(this.application, hand))
			.withMessageContaining(code);
	}

	@Test
	void aFileOfSixtyMegabytesGetsOurPageAndIsNotKept() throws Exception {
		Page answer = evidence(new byte[60 * MEGABYTE]).pressOverPlainSocket();
		assertThat(answer.status()).isEqualTo(413);
		assertThat(answer.heading()).isEqualTo("Berkas terlalu besar");
		assertThat(answer.document().select("html").attr("lang")).isEqualTo("id");
		assertKept(0);
	}

	@Test
	void aFileOfSixMegabytesIsRefusedAtItsFieldAndASmallOneKept() throws Exception {
		Page answer = evidence(new byte[6_000_000]).pressOverPlainSocket();
		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.document().select("#file-error").text()).contains("Berkas ini lebih dari 5 MB");
		assertKept(0);
		Page taken = evidence(small()).pressOverPlainSocket();
		assertThat(taken.status()).as(taken.toString()).isEqualTo(302);
		assertKept(1);
		taken.follow().form("form[action$=/remove]").press();
		assertKept(0);
	}

	/** The page for evidence of the first indicator, with a file chosen. */
	private Form evidence(byte[] content) throws Exception {
		Visitor visitor = signIn("pegawai");
		Page report = visitor.get(newestReport(visitor));
		Element first = Objects.requireNonNull(report.document().selectFirst("button[name=next]"));
		Page page = report.form("main form").press(first.val()).follow();
		return page.form("form[enctype]").file("file", "rekap.pdf", "application/pdf", content);
	}

	private static byte[] small() throws Exception {
		try (InputStream file = InstallationTests.class.getResourceAsStream("/demo/register-loket.pdf")) {
			return Objects.requireNonNull(file).readAllBytes();
		}
	}

	private void assertKept(int files) throws Exception {
		assertThat(this.installation.find("select evidence_id from evidence where name = 'rekap.pdf'")).hasSize(files);
		assertThat(this.installation
			.find("select evidence_id from evidence_content where octet_length(content) > 5000000")).isEmpty();
		assertThat(this.application.isAlive()).isTrue();
	}

	@Test
	void theSecondOfTwoBrowsersDoesNotOverwriteAPlan() throws Exception {
		Form first = plan();
		Form second = plan();
		assertThat(first.set("resources", "Dari peramban pertama").press().status()).isEqualTo(302);
		Page answer = second.set("resources", "Dari peramban kedua").press();
		assertThat(answer.status()).isEqualTo(409);
		assertThat(answer.form("main form").value("resources")).isEqualTo("Dari peramban kedua");
		Form now = plan();
		assertThat(now.value("resources")).isEqualTo("Dari peramban pertama");
		assertThat(now.set("resources", "").press().status()).isEqualTo(302);
	}

	/** The plan that the owner writes at, in a browser of its own. */
	private Form plan() throws Exception {
		Visitor visitor = signIn("loket");
		Page plans = visitor.get("/plans");
		Element open = plans.document().selectFirst("main a[href$=/edit]");
		Page page = (open != null) ? visitor.get(open.attr("href")) : newVersion(visitor, plans);
		return page.form("main form");
	}

	private static Page newVersion(Visitor visitor, Page plans) throws Exception {
		Element plan = Objects.requireNonNull(plans.document().selectFirst("main .button-row a[href^=/plans/]"));
		Form form = visitor.get(plan.attr("href")).form("form[action$=/revise]");
		return form.set("reason", "Tugas bertambah di loket pelayanan").press().follow();
	}

	private Draft report(String owner) throws Exception {
		return new Draft(this.application, owner, newestReport(signIn(owner)),
				List.of("achievements", "items[0].achievements"));
	}

	private static String newestReport(Visitor visitor) throws Exception {
		Element link = visitor.get("/reports").document().selectFirst("main tbody a");
		return Objects.requireNonNull(link).attr("href");
	}

	/** Of one of those who have handed in their reports. */
	private Draft assessment(int place) throws Exception {
		String report = this.installation.find("""
				select report_id from report join period using (period_id)
				where phase = 'REPORTING' and state in ('SUBMITTED', 'ACCEPTED') order by report_id""").get(place);
		return new Draft(this.application, "lurah", "/assessments/" + report,
				List.of("feedback", "values[0].feedback"));
	}

	/** One half of what can be rated. */
	private Ratings ratings(int half) throws Exception {
		List<String> codes = this.installation.find("""
				select code from rating_code join visit using (visit_id)
				where not used order by received_at desc, code limit 300""");
		int middle = codes.size() / 2;
		return new Ratings(this.installation, this.application,
				(half == 0) ? codes.subList(0, middle) : codes.subList(middle, codes.size()));
	}

	final Visitor signIn(String username) throws Exception {
		return this.application.visitor().signIn(username, Demonstration.PASSWORD);
	}

}
