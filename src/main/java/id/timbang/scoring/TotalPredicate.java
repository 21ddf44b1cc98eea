package id.timbang.scoring;

/** The predicate of a total (S9, S10). */
public record TotalPredicate(Predicate predicate) implements Judgement {
}
