package id.timbang.demo;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import id.timbang.database.ConditionalOnDemo;
import id.timbang.demo.DemoActors.Cast;
import id.timbang.period.PeriodId;
import id.timbang.personnel.EmployeeId;
import id.timbang.rater.FeedbackRequest;
import id.timbang.rater.FeedbackRequestService;
import id.timbang.rater.Judgement;
import id.timbang.rater.NewAnswer;
import id.timbang.rater.RaterChoiceService;
import id.timbang.rater.RaterComment;
import id.timbang.rater.RaterCommentService;
import id.timbang.rater.RaterCommentVerdict;
import id.timbang.scoring.BehaviourValue;
import id.timbang.scoring.Level;
import id.timbang.shared.Actor;

import org.springframework.stereotype.Component;

/**
 * Lets colleagues and subordinates say something: in the team of the lurah and in some
 * others, so that appraisers can be compared; elsewhere nobody, because every answer
 * takes a moment of the first start.
 */
@Component
@ConditionalOnDemo
class DemoRaters {

	/** How large a team is that answers, and how many do. */
	private static final int TEAM = 5;

	private static final int TEAMS = 6;

	/** How many comments wait for a visitor to look at them. */
	private static final int LEFT = 2;

	private final RaterChoiceService choice;

	private final FeedbackRequestService requests;

	private final RaterCommentService comments;

	private final DemoSentences sentences;

	DemoRaters(RaterChoiceService choice, FeedbackRequestService requests, RaterCommentService comments,
			DemoSentences sentences) {
		this.choice = choice;
		this.requests = requests;
		this.comments = comments;
		this.sentences = sentences;
	}

	/** Everybody is asked. */
	void askAll(Actor hr, PeriodId period) {
		this.choice.start(hr, period);
		this.choice.confirmAll(hr, period);
	}

	/** Everybody is asked about everybody but one team, whose appraiser has to look. */
	void askAllBut(Actor hr, PeriodId period, Cast cast, EmployeeId appraiser) {
		this.choice.start(hr, period);
		cast.people()
			.stream()
			.filter((person) -> !cast.isAppraisedBy(person, appraiser))
			.forEach((person) -> this.choice.confirm(hr, period, person));
	}

	/** Some other teams, large enough that each of them is seen by colleagues, answer. */
	void answerElsewhere(PeriodId period, Cast cast, EmployeeId but) {
		cast.people()
			.stream()
			.filter((one) -> !one.equals(but) && cast.team(one).size() >= TEAM)
			.limit(TEAMS)
			.forEach((appraiser) -> answer(period, cast, appraiser));
	}

	/** The team of an appraiser answers about whom it is asked. */
	void answer(PeriodId period, Cast cast, EmployeeId appraiser) {
		Random dice = new Random(period.periodId().getLeastSignificantBits());
		for (EmployeeId rater : cast.team(appraiser)) {
			Actor actor = cast.actor(rater);
			for (FeedbackRequest request : this.requests.requests(actor).all()) {
				if (request.period().id().equals(period)) {
					this.requests.answer(actor, period, request.person(), answer(dice));
				}
			}
		}
	}

	/** Every second rater leaves one value out. */
	private NewAnswer answer(Random dice) {
		Map<BehaviourValue, Judgement> values = new EnumMap<>(BehaviourValue.class);
		int unseen = dice.nextInt(2 * BehaviourValue.values().length);
		for (BehaviourValue value : BehaviourValue.values()) {
			values.put(value, (values.size() == unseen) ? new Judgement(null, "") : judgement(dice));
		}
		return new NewAnswer(values, (dice.nextInt(4) == 0) ? this.sentences.any("PEER", dice) : "");
	}

	/** Mostly 4, sometimes 5 or 3. */
	private Judgement judgement(Random dice) {
		return switch (dice.nextInt(11)) {
			case 0, 1 -> new Judgement(new Level(3), "");
			case 2 -> new Judgement(Level.HIGHEST, this.sentences.any("PRAISE", dice));
			default -> new Judgement(Level.TARGET, "");
		};
	}

	/** Comments are shown as they are, but for those that are left to visitors. */
	void check(Actor hr) {
		List<RaterComment> waiting = this.comments.waiting(hr, 1).items();
		while (waiting.size() > LEFT) {
			waiting.stream()
				.skip(LEFT)
				.forEach((comment) -> this.comments.decide(hr, comment.id(), RaterCommentVerdict.RELEASED, "", null));
			waiting = this.comments.waiting(hr, 1).items();
		}
	}

}
