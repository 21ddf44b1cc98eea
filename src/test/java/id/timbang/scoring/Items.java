package id.timbang.scoring;

import static id.timbang.scoring.Ratios.ratio;

/** Items of a plan, by how they are measured and what was read. */
final class Items {

	private Items() {
	}

	static ResultItem higher(String id, String weight, String realised, String target) {
		return quantity(id, weight, Direction.HIGHER, target, new Reading.Value(ratio(realised)));
	}

	static ResultItem lower(String id, String weight, String realised, String target) {
		return quantity(id, weight, Direction.LOWER, target, new Reading.Value(ratio(realised)));
	}

	static ResultItem without(Absence absence, String id, String weight) {
		return quantity(id, weight, Direction.HIGHER, "100", absence);
	}

	static ResultItem rubric(String id, String weight, int level) {
		return main(id, weight, Rubric.DEFAULT, new Reading.Rated(new Level(level)));
	}

	static ResultItem satisfaction(String id, String weight, SatisfactionIndex index) {
		return quantity(id, weight, Direction.HIGHER, "85", new Reading.Satisfaction(index));
	}

	static ResultItem additional(String id, String weight) {
		return new ResultItem(id, ResultType.ADDITIONAL, Weight.of(weight), Rubric.DEFAULT,
				new Reading.Rated(Level.TARGET));
	}

	/** Gives exactly these points, 0 to 120. */
	static ResultItem worth(String id, String weight, String points) {
		return higher(id, weight, points, "100");
	}

	private static ResultItem quantity(String id, String weight, Direction direction, String target, Reading reading) {
		return main(id, weight, Quantity.of(Target.of(ratio(target)), direction), reading);
	}

	private static ResultItem main(String id, String weight, Measure measure, Reading reading) {
		return new ResultItem(id, ResultType.MAIN, Weight.of(weight), measure, reading);
	}

}
