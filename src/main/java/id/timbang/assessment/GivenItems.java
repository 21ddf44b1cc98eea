package id.timbang.assessment;

/**
 * Which indicators of a report need nothing more from the appraiser.
 */
final class GivenItems {

	/**
	 * How many they are, as SQL about a report {@code r} of the period {@code :period}:
	 * those with a value or a level, and those that the system measures.
	 */
	static final String COUNT = """
			(select count(*) from plan_item p
			    left join assessment_item i on i.report_id = r.report_id and i.origin_id = p.origin_id
			    where p.plan_id = r.plan_id and (num_nonnulls(i.verified, i.level) > 0 or p.scope is not null and (
			        exists (select from measured_value m where m.period_id = :period and m.plan_item_id = p.plan_item_id)
			        or (select phase from period where period_id = :period) = 'REPORTING')))""";

	/** How many of a report {@code r} the system measures and has not settled yet. */
	static final String GROWING = """
			(select count(*) from plan_item p where p.plan_id = r.plan_id and p.scope is not null
			    and (select phase from period where period_id = :period) = 'REPORTING')""";

	private GivenItems() {
	}

}
