-- Where figures make a total, one predicate is suggested and set in the place of two ratings.
alter table assessment
    add column suggested_predicate text
        check (suggested_predicate in ('VERY_GOOD', 'GOOD', 'NEEDS_IMPROVEMENT', 'POOR', 'VERY_POOR')),
    add column total_figure numeric(5, 2) check (total_figure between 0 and 120),
    add column total_exact text,
    add column given_predicate text
        check (given_predicate in ('VERY_GOOD', 'GOOD', 'NEEDS_IMPROVEMENT', 'POOR', 'VERY_POOR')),
    add column predicate_reason text not null default '' check (length(predicate_reason) <= 1000),
    drop constraint decided_as_a_whole,
    drop constraint decided_in_view_of_a_suggestion,
    add constraint ratings_or_a_predicate_suggested
        check (suggested_predicate is null or suggested_results is null),
    add constraint decided_as_a_whole check (
        num_nonnulls(given_results, given_behaviour) in (0, 2)
        and num_nonnulls(given_results, given_predicate) <= 1
        and num_nonnulls(decided_by, decided_at) = 2 * num_nonnulls(given_results, given_predicate)),
    add constraint decided_in_view_of_a_suggestion check (
        (given_results is null or suggested_results is not null)
        and (given_predicate is null or suggested_predicate is not null)),
    add constraint departure_from_the_total_is_explained check (
        given_predicate is not distinct from suggested_predicate or given_predicate is null
            or length(btrim(predicate_reason)) >= 50);

-- The default was for the rows that existed.
alter table assessment alter column predicate_reason drop default;
