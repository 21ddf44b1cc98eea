-- A change of what an appraiser has set, proposed by one person and decided by a second one.
create table adjustment (
    adjustment_id    uuid primary key,
    version          bigint not null,
    period_id        uuid not null references period,
    employee_id      uuid not null references employee,
    before_results   text check (before_results in ('ABOVE_EXPECTATION', 'MEETS_EXPECTATION', 'BELOW_EXPECTATION')),
    before_behaviour text check (before_behaviour in ('ABOVE_EXPECTATION', 'MEETS_EXPECTATION', 'BELOW_EXPECTATION')),
    before_predicate text check (before_predicate in ('VERY_GOOD', 'GOOD', 'NEEDS_IMPROVEMENT', 'POOR', 'VERY_POOR')),
    after_results    text check (after_results in ('ABOVE_EXPECTATION', 'MEETS_EXPECTATION', 'BELOW_EXPECTATION')),
    after_behaviour  text check (after_behaviour in ('ABOVE_EXPECTATION', 'MEETS_EXPECTATION', 'BELOW_EXPECTATION')),
    after_predicate  text check (after_predicate in ('VERY_GOOD', 'GOOD', 'NEEDS_IMPROVEMENT', 'POOR', 'VERY_POOR')),
    reason           text not null check (length(reason) >= 50),
    proposed_by      text not null,
    -- the account, by which the second person is told from the first
    proposer         uuid not null,
    proposed_at      timestamptz not null,
    state            text not null check (state in ('PROPOSED', 'CONFIRMED', 'REFUSED', 'WITHDRAWN', 'LAPSED')),
    refusal          text not null default '',
    ended_by         text,
    ender            uuid,
    ended_at         timestamptz,
    constraint two_ratings_or_a_predicate check (
        num_nulls(before_results, before_behaviour) = num_nulls(after_results, after_behaviour)
        and num_nulls(before_results, before_behaviour) in (0, 2)
        and (before_results is null) = (before_predicate is not null)
        and (before_predicate is null) = (after_predicate is null)),
    constraint an_adjustment_changes_something check (
        (before_results, before_behaviour, before_predicate)
            is distinct from (after_results, after_behaviour, after_predicate)),
    constraint an_end_is_told check (num_nulls(ended_by, ender, ended_at) = case state when 'PROPOSED' then 3 else 0 end),
    constraint a_second_person_decides check (state not in ('CONFIRMED', 'REFUSED') or ender <> proposer),
    constraint a_refusal_has_a_reason check (case state when 'REFUSED' then length(refusal) >= 20 else refusal = '' end)
);
create unique index one_proposal_at_a_time on adjustment (period_id, employee_id) where state = 'PROPOSED';
create index adjustment_of_period on adjustment (period_id);
create index adjustment_of_employee on adjustment (employee_id, period_id);

-- What was proposed never changes, and neither does how it ended.
create function refuse_to_rewrite_an_adjustment() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.state <> 'PROPOSED'
            or (new.period_id, new.employee_id, new.before_results, new.before_behaviour, new.before_predicate,
                new.after_results, new.after_behaviour, new.after_predicate, new.reason, new.proposed_by, new.proposer,
                new.proposed_at)
            is distinct from (old.period_id, old.employee_id, old.before_results, old.before_behaviour,
                old.before_predicate, old.after_results, old.after_behaviour, old.after_predicate, old.reason,
                old.proposed_by, old.proposer, old.proposed_at) then
        raise exception 'an adjustment is kept as it was proposed and ended';
    end if;
    return new;
end $$;

create trigger adjustment_is_kept before update or delete on adjustment
    for each row execute function refuse_to_rewrite_an_adjustment();
