package id.timbang.result.web;

import java.util.List;

import id.timbang.period.PeriodSummary;
import id.timbang.result.HistoryPeriod;
import id.timbang.result.IndicatorPoint;
import id.timbang.result.Unlikeness;
import id.timbang.shared.Texts;

import org.springframework.stereotype.Component;

/**
 * Says why two neighbouring results are not compared, on the page and in the file.
 */
@Component
class HistoryWords {

	private final Texts texts;

	HistoryWords(Texts texts) {
		this.texts = texts;
	}

	/** The sentences about a result and the one before it; none if they are alike. */
	public List<String> between(HistoryPeriod before, HistoryPeriod after) {
		return after.unlike(before).stream().map((unlikeness) -> sentence(unlikeness, before, after)).toList();
	}

	/** The same about an indicator. */
	public List<String> between(IndicatorPoint before, IndicatorPoint after) {
		return after.unlike(before).stream().map((unlikeness) -> sentence(unlikeness, before, after)).toList();
	}

	private String sentence(Unlikeness unlikeness, IndicatorPoint before, IndicatorPoint after) {
		return (unlikeness == Unlikeness.OTHER_VERSION) ? say(unlikeness.name(), version(before), version(after))
				: sentence(unlikeness, before.at(), after.at());
	}

	private static String version(IndicatorPoint point) {
		return (point.reading() != null) ? Integer.toString(point.reading().version()) : "";
	}

	private String sentence(Unlikeness unlikeness, HistoryPeriod before, HistoryPeriod after) {
		return switch (unlikeness) {
			case OTHER_POLICY -> say(unlikeness.name(), policy(before.period()), policy(after.period()));
			case OTHER_RULES -> rules(before.period(), after.period());
			case OTHER_PLACE -> say(unlikeness.name(), place(before), place(after));
			default -> say(unlikeness.name());
		};
	}

	private String policy(PeriodSummary period) {
		return this.texts.of(period.rules().policy().messageKey());
	}

	/** Versions are numbered within a cycle. */
	private String rules(PeriodSummary before, PeriodSummary after) {
		String from = Integer.toString(before.rulesNumber());
		String to = Integer.toString(after.rulesNumber());
		return before.cycleId().equals(after.cycleId()) ? say("OTHER_RULES", from, to) : say("OTHER_RULES.cycles", from,
				Integer.toString(before.from().getYear()), to, Integer.toString(after.from().getYear()));
	}

	private String say(String ending, Object... mentioned) {
		return this.texts.of("result.history.unlike." + ending, mentioned);
	}

	private static String place(HistoryPeriod period) {
		return period.place().position() + ", " + period.place().unit();
	}

}
