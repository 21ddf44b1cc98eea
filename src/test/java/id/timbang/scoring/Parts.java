package id.timbang.scoring;

import java.util.List;

/** Parts of a period. */
final class Parts {

	private Parts() {
	}

	static Part part(int days, RaterSheets raters, ResultItem... items) {
		return new Part(days, List.of(items), raters, null);
	}

	/** A month with the appraiser's sheet alone. */
	static Part month(BehaviourSheet appraiser, ResultItem... items) {
		return part(30, RaterSheets.of(appraiser), items);
	}

	/**
	 * A month whose results and behaviour give exactly these points; behaviour is 40, 60,
	 * … 120.
	 */
	static Part month(String results, int behaviour) {
		int level = behaviour / 20 - 1;
		return month(Sheets.sheet(level, level, level, level, level, level, level), Items.worth("R", "100", results));
	}

	static Part withRaters(Part part, RaterSheets raters) {
		return new Part(part.days(), part.items(), raters, part.citizens());
	}

	static Part withCitizens(Part part, SatisfactionIndex index) {
		return new Part(part.days(), part.items(), part.raters(), index);
	}

}
