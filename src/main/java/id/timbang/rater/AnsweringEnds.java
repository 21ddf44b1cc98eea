package id.timbang.rater;

import id.timbang.period.Phase;
import id.timbang.period.PhaseChanged;
import id.timbang.scoring.ScoringSettings;

import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * When the last day for answers is over, deletes for good what will never be shown (S13)
 * and forgets who answered. Takes part in the transaction of the move, before anything is
 * computed from answers.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AnsweringEnds {

	/** Below it, how many answered would say who did. */
	private static final int FEWEST_COUNTED = 10;

	private final AnswerStore answers;

	AnsweringEnds(AnswerStore answers) {
		this.answers = answers;
	}

	@EventListener
	@Order(Ordered.HIGHEST_PRECEDENCE)
	void reportingEnded(PhaseChanged event) {
		if (event.phase() == Phase.ASSESSMENT) {
			this.answers.count(event.period(), FEWEST_COUNTED);
			this.answers.forgetGroupsBelow(event.period(), ScoringSettings.FEWEST_RATERS);
			this.answers.forgetWhoAnswered(event.period());
		}
	}

}
