package id.timbang.scoring;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** What the people asked say about one part of a period, as figures (S5, S11). */
record Sources(RaterSheets raters, @Nullable SatisfactionIndex citizens, ScoringSettings settings) {

	/** The figure of one source, or why it has none. */
	Outcome outcome(Component source) {
		return switch (source) {
			case APPRAISER -> single(source, raters.appraiser(), BehaviourSheet.VALUES);
			case SELF -> single(source, raters.self(), BehaviourSheet.MINIMUM_VALUES);
			case PEERS -> group(source, raters.peers());
			case SUBORDINATES -> group(source, raters.subordinates());
			case CITIZENS -> index();
			default -> throw new IllegalArgumentException(source + " is a sum, nobody gives it");
		};
	}

	/** How many answers stand behind each source that has any. */
	Map<Component, Integer> answers() {
		Map<Component, Integer> answers = new EnumMap<>(Component.class);
		answers.put(Component.APPRAISER, single(raters.appraiser(), BehaviourSheet.VALUES));
		answers.put(Component.PEERS, counting(raters.peers()).size());
		answers.put(Component.SUBORDINATES, counting(raters.subordinates()).size());
		answers.put(Component.SELF, single(raters.self(), BehaviourSheet.MINIMUM_VALUES));
		answers.put(Component.CITIZENS, ratings());
		answers.values().removeIf(count -> count == 0);
		return answers;
	}

	private static int single(@Nullable BehaviourSheet sheet, int needed) {
		return sheet == null || sheet.levels().size() < needed ? 0 : 1;
	}

	/** The index, unless too few people stand behind it. */
	@Nullable SatisfactionIndex shownIndex() {
		return ratings() < settings.minimumRatings() ? null : citizens;
	}

	private int ratings() {
		return citizens == null ? 0 : citizens.respondents();
	}

	private Outcome index() {
		SatisfactionIndex index = shownIndex();
		return index == null ? NoFigure.because(new Gap.TooFewRatings(ratings(), settings.minimumRatings()))
				: new Figure(index.exact());
	}

	private Outcome group(Component source, List<BehaviourSheet> sheets) {
		List<BehaviourSheet> counting = counting(sheets);
		if (counting.size() < settings.minimumRaters()) {
			return NoFigure.because(new Gap.TooFewRaters(source, counting.size(), settings.minimumRaters()));
		}
		return new Figure(Ratio.mean(counting.stream().map(BehaviourSheet::mean).toList()));
	}

	private static Outcome single(Component source, @Nullable BehaviourSheet sheet, int needed) {
		int given = sheet == null ? 0 : sheet.levels().size();
		return sheet == null || given < needed ? NoFigure.because(new Gap.TooFewValues(source, given, needed))
				: new Figure(sheet.mean());
	}

	private static List<BehaviourSheet> counting(List<BehaviourSheet> sheets) {
		return sheets.stream().filter(BehaviourSheet::counts).toList();
	}

}
