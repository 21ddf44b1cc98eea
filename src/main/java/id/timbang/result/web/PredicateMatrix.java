package id.timbang.result.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import id.timbang.scoring.Predicate;
import id.timbang.scoring.Rating;
import id.timbang.scoring.Ratings;

/**
 * The nine cells of PermenPANRB 6/2022 as they are drawn.
 *
 * @param rows rating by rating of results, the best first; in each row behaviour, the
 * best last
 */
record PredicateMatrix(List<Row> rows) {

	/** The matrix alone. */
	static PredicateMatrix plain() {
		return marking(Optional.empty(), Optional.empty());
	}

	/** The matrix with the cells of a suggestion and of a decision. */
	static PredicateMatrix marking(Optional<Ratings> suggested, Optional<Ratings> decided) {
		return new PredicateMatrix(Arrays.stream(Rating.values())
			.map((results) -> new Row(results, cells(results, suggested, decided)))
			.toList());
	}

	private static List<Cell> cells(Rating results, Optional<Ratings> suggested, Optional<Ratings> decided) {
		List<Cell> cells = new ArrayList<>();
		for (Rating behaviour : Rating.values()) {
			Ratings here = new Ratings(results, behaviour);
			cells.add(0, new Cell(here.predicate(), here.isMisconduct(), suggested.filter(here::equals).isPresent(),
					decided.filter(here::equals).isPresent()));
		}
		return cells;
	}

	/**
	 * One row of the matrix.
	 */
	record Row(Rating results, List<Cell> cells) {
	}

	/**
	 * One cell of the matrix.
	 */
	record Cell(Predicate predicate, boolean misconduct, boolean suggested, boolean decided) {
	}

}
