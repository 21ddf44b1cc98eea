package id.timbang.development;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import id.timbang.ApplicationTest;
import id.timbang.StatementCounter;
import id.timbang.TestAgency;
import id.timbang.TestClock;
import id.timbang.period.PeriodId;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.shared.Actor;
import id.timbang.shared.ConflictException;
import id.timbang.shared.ForbiddenException;
import id.timbang.shared.RuleException;
import id.timbang.shared.Task;
import id.timbang.shared.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static id.timbang.personnel.Organisations.HR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
class TalkServiceTests {

	private static final String DISCUSSED = "Berkas sering belum lengkap.";

	@Autowired
	private TalkService talks;

	@Autowired
	private TalkTasks tasks;

	@Autowired
	private ActionService actions;

	@Autowired
	private TestActions fixture;

	@Autowired
	private Organisations organisations;

	@Autowired
	private TestAgency agency;

	@Autowired
	private TestClock clock;

	@Autowired
	private StatementCounter statements;

	private Organisation org;

	private Actor lurah;

	private Actor employee;

	private Actor camat;

	private PeriodId told;

	private ActionId coaching;

	private ActionId counselling;

	@BeforeEach
	void open() {
		this.agency.setUp();
		this.org = this.organisations.kecamatan();
		this.lurah = Organisations.actor(this.org.lurah());
		this.employee = Organisations.actor(this.org.employee());
		this.camat = Organisations.actor(this.org.camat());
		this.told = this.fixture.month();
		this.fixture.release(this.told);
		this.coaching = opened(ActionKind.COACHING);
		this.counselling = opened(ActionKind.COUNSELLING);
	}

	@Test
	void keepsWhatBothSidesWriteTheLatestFirst() {
		this.talks.add(this.lurah, this.coaching, new NewEntry(TestClock.TODAY.minusDays(3), DISCUSSED,
				"Daftar periksa dipakai.", TestClock.TODAY.plusDays(4), null));
		this.talks.add(this.employee, this.coaching, said("Formulirnya belum dibagikan."));
		List<TalkEntry> entries = entries(this.employee, this.coaching);
		assertThat(entries).extracting(TalkEntry::number).containsExactly(2, 1);
		assertThat(entries.get(1)).satisfies((first) -> {
			assertThat(first.author()).startsWith("Lurah ");
			assertThat(first.heldOn()).isEqualTo(TestClock.TODAY.minusDays(3));
			assertThat(first.settled()).isEqualTo("Daftar periksa dipakai.");
			assertThat(first.followUpOn()).isEqualTo(TestClock.TODAY.plusDays(4));
			assertThat(first.recordedOn()).isEqualTo(TestClock.TODAY);
		});
	}

	@Test
	void coachingIsReadByTheLineAbove() {
		this.talks.add(this.lurah, this.coaching, said(DISCUSSED));
		for (Actor reader : List.of(this.employee, this.lurah, this.camat, HR)) {
			assertThat(entries(reader, this.coaching)).hasSize(1);
		}
	}

	@Test
	void counsellingStaysBetweenTheTwoAndHr() {
		this.talks.add(this.lurah, this.counselling, said(DISCUSSED));
		for (Actor reader : List.of(this.employee, this.lurah, HR)) {
			assertThat(entries(reader, this.counselling)).hasSize(1);
		}
		assertThat(this.talks.page(this.camat, this.counselling, 1)).isEqualTo(TalkPage.CONFIDENTIAL);
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> this.talks.page(Organisations.actor(this.org.colleague()), this.counselling, 1));
	}

	@Test
	void anAppraiserWhoDoesNotLeadCounsellingDoesNotReadIt() {
		ActionId led = this.fixture.opened(this.org.employee(), this.org.camat(), this.told, ActionKind.COUNSELLING);
		this.talks.add(this.camat, led, said(DISCUSSED));
		assertThat(this.talks.page(this.lurah, led, 1)).isEqualTo(TalkPage.CONFIDENTIAL);
		assertThat(this.talks.page(this.lurah, led, 1).isWritable()).isFalse();
	}

	@Test
	void onlyTheTwoWrite() {
		for (Actor other : List.of(HR, this.camat, Organisations.actor(this.org.colleague()))) {
			assertThatExceptionOfType(ForbiddenException.class)
				.isThrownBy(() -> this.talks.add(other, this.coaching, said(DISCUSSED)));
		}
		assertThat(this.talks.page(HR, this.coaching, 1).isWritable()).isFalse();
		assertThat(this.talks.page(this.employee, this.coaching, 1).isWritable()).isTrue();
	}

	@Test
	void thereAreNoTalksAboutAnythingElse() {
		ActionId training = this.fixture.opened(this.org.employee(), this.org.employee(), this.told,
				ActionKind.TRAINING);
		assertThat(this.talks.page(this.employee, training, 1)).isEqualTo(TalkPage.NONE);
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> this.talks.add(this.employee, training, said(DISCUSSED)));
	}

	@Test
	void thePersonWritesOnceTheResultIsKnown() {
		ActionId untold = this.fixture.opened(this.org.employee(), this.org.lurah(), this.fixture.month(),
				ActionKind.COUNSELLING);
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> this.talks.add(this.employee, untold, said(DISCUSSED)));
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> this.talks.page(this.employee, untold, 1));
	}

	@ParameterizedTest
	@CsvSource({ "1, , heldOn, development.entry.future", "-366, , heldOn, development.entry.longAgo",
			"0, 0, followUpOn, development.entry.followUp.early",
			"0, 366, followUpOn, development.entry.followUp.far" })
	void refusesDaysThatCannotBe(int held, @Nullable Integer followUp, String field, String reason) {
		LocalDate next = (followUp != null) ? TestClock.TODAY.plusDays(followUp) : null;
		NewEntry entry = new NewEntry(TestClock.TODAY.plusDays(held), DISCUSSED, "", next, null);
		refuses(entry, field, reason);
	}

	@Test
	void isCorrectedByWhoWroteIt() {
		this.talks.add(this.lurah, this.coaching, said(DISCUSSED));
		NewEntry correction = new NewEntry(TestClock.TODAY, "Berkas kadang belum lengkap.", "", null, 1);
		assertThatExceptionOfType(RuleException.class)
			.isThrownBy(() -> this.talks.add(this.employee, this.coaching, correction))
			.withMessageContaining("development.entry.corrects.foreign");
		this.talks.add(this.lurah, this.coaching, correction);
		List<TalkEntry> entries = entries(this.lurah, this.coaching);
		assertThat(entries).extracting(TalkEntry::corrects).containsExactly(1, null);
		assertThat(entries).extracting(TalkEntry::correctedBy).containsExactly(null, 2);
		assertThat(this.talks.correctable(this.lurah, this.coaching)).containsExactly(2, 1);
	}

	@Test
	void onceTheActionHasEndedOnlyCorrectionsAreAdded() {
		this.talks.add(this.lurah, this.coaching, said(DISCUSSED));
		this.actions.finish(this.lurah, this.coaching, 0, "Berkas diperiksa bersama.");
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.talks.add(this.lurah, this.coaching, said(DISCUSSED)));
		assertThat(this.talks.page(this.employee, this.coaching, 1).isWritable()).isFalse();
		assertThat(this.talks.page(this.lurah, this.coaching, 1).mayAdd()).isFalse();
		this.talks.add(this.lurah, this.coaching, new NewEntry(TestClock.TODAY, DISCUSSED, "", null, 1));
		assertThat(entries(this.lurah, this.coaching)).hasSize(2);
	}

	@Test
	void remindsWhoLeadsOfTheNextTalk() {
		this.talks.add(this.lurah, this.coaching, announcing(8, null));
		assertThat(this.tasks.tasksFor(this.lurah)).isEmpty();
		this.clock.pass(Duration.ofDays(1));
		assertThat(this.tasks.tasksFor(this.lurah)).extracting(Task::due).containsExactly(TestClock.TODAY.plusDays(8));
		assertThat(this.tasks.tasksFor(this.employee)).isEmpty();
		this.talks.add(this.lurah, this.coaching, announcing(7, 1));
		assertThat(this.tasks.tasksFor(this.lurah)).extracting(Task::due).containsExactly(TestClock.TODAY.plusDays(7));
		this.clock.pass(Duration.ofDays(6));
		this.talks.add(this.lurah, this.coaching, new NewEntry(TestClock.TODAY.plusDays(7), DISCUSSED, "", null, null));
		assertThat(this.tasks.tasksFor(this.lurah)).isEmpty();
	}

	@Test
	void aWindowOfEntriesTakesOneStatement() throws Exception {
		int before = this.statements.during(() -> entries(this.camat, this.coaching)).size();
		IntStream.rangeClosed(0, Window.SIZE)
			.forEach((number) -> this.talks.add(this.lurah, this.coaching, said(DISCUSSED)));
		assertThat(this.statements.during(() -> {
			Window<TalkEntry> window = this.talks.page(this.camat, this.coaching, 1).entries();
			assertThat(window.items()).hasSize(Window.SIZE);
			assertThat(window.hasNext()).isTrue();
		})).hasSize(before);
		assertThat(this.talks.page(this.camat, this.coaching, 2).entries().items()).hasSize(1);
		assertThat(this.statements.during(() -> this.tasks.tasksFor(this.lurah))).hasSize(1);
	}

	private void refuses(NewEntry entry, String field, String reason) {
		assertThatExceptionOfType(RuleException.class)
			.isThrownBy(() -> this.talks.add(this.lurah, this.coaching, entry))
			.satisfies((refusal) -> {
				assertThat(refusal.field()).isEqualTo(field);
				assertThat(refusal.messageKey()).isEqualTo(reason);
			});
	}

	private ActionId opened(ActionKind kind) {
		return this.fixture.opened(this.org.employee(), this.org.lurah(), this.told, kind);
	}

	private static NewEntry said(String discussed) {
		return new NewEntry(TestClock.TODAY, discussed, "", null, null);
	}

	private static NewEntry announcing(int days, @Nullable Integer corrects) {
		return new NewEntry(TestClock.TODAY, DISCUSSED, "", TestClock.TODAY.plusDays(days), corrects);
	}

	private List<TalkEntry> entries(Actor actor, ActionId action) {
		return this.talks.page(actor, action, 1).entries().items();
	}

}
