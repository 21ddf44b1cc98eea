package id.timbang.scoring;

/**
 * What figures suggest, or what the appraiser makes of it: two ratings under PermenPANRB
 * 6/2022, one predicate where there is a total.
 */
public sealed interface Judgement permits Ratings, TotalPredicate {

	/** The predicate that it comes to. */
	Predicate predicate();

}
