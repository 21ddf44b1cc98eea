package id.timbang.rater;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

import id.timbang.period.PeriodId;
import id.timbang.period.Periods;
import id.timbang.period.Phase;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.plan.Plans;
import id.timbang.scoring.BehaviourValue;
import id.timbang.scoring.Level;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import static id.timbang.personnel.Organisations.HR;

/**
 * Asks raters in tests, one by one: proposing them for everybody takes all organisations
 * of all tests along.
 */
@Component
public class TestRaters {

	private final Plans plans;

	private final Periods periods;

	private final RaterChoiceService choice;

	private final FeedbackRequestService requests;

	private final OwnSheetService ownSheets;

	private final RaterCommentService comments;

	private final JdbcClient jdbc;

	TestRaters(Plans plans, Periods periods, RaterChoiceService choice, FeedbackRequestService requests,
			OwnSheetService ownSheets, RaterCommentService comments, JdbcClient jdbc) {
		this.comments = comments;
		this.ownSheets = ownSheets;
		this.requests = requests;
		this.plans = plans;
		this.periods = periods;
		this.choice = choice;
		this.jdbc = jdbc;
	}

	/** A month of a year of one's own, in which people report. */
	public PeriodId reporting(int year, int month) {
		PeriodId period = this.periods.on(this.plans.cycle(year), LocalDate.of(year, month, 1));
		this.periods.moveTo(period, Phase.REPORTING);
		return period;
	}

	/** The same, with raters chosen, though nobody is asked yet. */
	public PeriodId begun(int year, int month) {
		PeriodId period = reporting(year, month);
		begin(period);
		return period;
	}

	/** Lets raters be chosen in a period in which people report or are rated. */
	public void begin(PeriodId period) {
		this.jdbc.sql("insert into rater_round values (:period, 5, 8, 'Admin Uji', now()) on conflict do nothing")
			.param("period", period.periodId())
			.update();
	}

	/** Asks these people about a person. */
	public void ask(PeriodId period, EmployeeId person, EmployeeId... raters) {
		for (EmployeeId rater : raters) {
			this.choice.add(HR, period, person, rater);
		}
	}

	/** Answers as one of those who are asked. */
	public void answer(PeriodId period, EmployeeId person, EmployeeId rater, NewAnswer answer) {
		this.requests.answer(Organisations.actor(rater), period, person, answer);
	}

	/** The same level everywhere. */
	public static NewAnswer level(int level, String comment) {
		return levels(comment, level, level, level, level, level, level, level);
	}

	/**
	 * Levels of the seven values in their order; 0 for one that the rater cannot judge.
	 */
	public static NewAnswer levels(String comment, int... levels) {
		Map<BehaviourValue, Judgement> values = new EnumMap<>(BehaviourValue.class);
		for (BehaviourValue value : BehaviourValue.values()) {
			int level = levels[values.size()];
			values.put(value, new Judgement((level > 0) ? new Level(level) : null,
					(level == 1 || level == 5) ? "Begitulah yang saya lihat." : ""));
		}
		return new NewAnswer(values, comment);
	}

	/** Says something about oneself. */
	public void describe(PeriodId period, EmployeeId person) {
		describe(period, person, 4, 3, 4, 4, 0, 4, 5);
	}

	/** The same with these levels; 0 for a value that one cannot judge. */
	public void describe(PeriodId period, EmployeeId person, int... levels) {
		this.ownSheets.save(Organisations.actor(person), period, person, 0, levels("", levels).sheet());
	}

	/**
	 * A month in which colleagues answered about the first employee and nobody can answer
	 * any more; these are the texts that they wrote, at most three.
	 */
	public PeriodId answered(int year, int month, Organisation org, String... texts) {
		PeriodId period = begun(year, month);
		EmployeeId[] raters = { org.colleague(), org.stranger(), org.otherLurah() };
		ask(period, org.employee(), raters);
		for (int place = 0; place < raters.length; place++) {
			answer(period, org.employee(), raters[place], level(4, (place < texts.length) ? texts[place] : ""));
		}
		this.periods.moveTo(period, Phase.CALIBRATION);
		return period;
	}

	/** The first text of a month, by its number. */
	public RaterCommentId commented(PeriodId period) {
		return new RaterCommentId(
				this.jdbc.sql("select comment_id from rater_comment where period_id = :period limit 1")
					.param("period", period.periodId())
					.query(UUID.class)
					.single());
	}

	/** Lets a comment be shown, and tells the results. */
	public void release(PeriodId period, RaterCommentId comment) {
		this.comments.decide(HR, comment, RaterCommentVerdict.RELEASED, "", null);
		this.periods.moveTo(period, Phase.RELEASED);
	}

	/** Proposes somebody, as the application does. */
	public void propose(PeriodId period, EmployeeId person, EmployeeId rater) {
		this.jdbc.sql("insert into rater_invitation values (:period, :person, :rater, 'PEERS', 'PROPOSED')")
			.param("period", period.periodId())
			.param("person", person.employeeId())
			.param("rater", rater.employeeId())
			.update();
	}

}
