package id.timbang.result;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;

import id.timbang.scoring.Predicate;
import id.timbang.scoring.PredicateCounts;

/**
 * How many results of a group have each predicate, as columns of a statement.
 */
public final class PredicateColumns {

	/** A column for each predicate, by its name; the results are called r. */
	public static final String COUNTS = """
			count(*) filter (where r.predicate = 'VERY_GOOD') as very_good,
			count(*) filter (where r.predicate = 'GOOD') as good,
			count(*) filter (where r.predicate = 'NEEDS_IMPROVEMENT') as needs_improvement,
			count(*) filter (where r.predicate = 'POOR') as poor,
			count(*) filter (where r.predicate = 'VERY_POOR') as very_poor,
			count(*) filter (where r.result_id is not null and r.predicate is null) as undecided
			""";

	private PredicateColumns() {
	}

	/** Reads these columns. */
	public static PredicateCounts read(ResultSet row) throws SQLException {
		Map<Predicate, Integer> people = new EnumMap<>(Predicate.class);
		for (Predicate predicate : Predicate.values()) {
			people.put(predicate, row.getInt(predicate.name()));
		}
		return new PredicateCounts(people, row.getInt("undecided"));
	}

}
