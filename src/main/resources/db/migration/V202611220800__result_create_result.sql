create table result (
    result_id        uuid primary key,
    employee_id      uuid not null references employee,
    period_id        uuid not null references period,
    results_figure   numeric(5, 2) check (results_figure between 0 and 120),
    behaviour_figure numeric(5, 2) check (behaviour_figure between 40 and 120),
    suggested        text check (suggested in ('VERY_GOOD', 'GOOD', 'NEEDS_IMPROVEMENT', 'POOR', 'VERY_POOR')),
    predicate        text check (predicate in ('VERY_GOOD', 'GOOD', 'NEEDS_IMPROVEMENT', 'POOR', 'VERY_POOR')),
    -- the score sheet as it is shown; json and not jsonb, because it stays as it was written
    sheet            json not null,
    computed_at      timestamptz not null,
    released_at      timestamptz,
    read_at          timestamptz,
    constraint one_result_a_period unique (employee_id, period_id),
    check (predicate is null or num_nulls(suggested, results_figure, behaviour_figure) = 0),
    check (read_at >= released_at)
);

create index result_period on result (period_id);

-- Released is released: from then on it can only be read.
create function refuse_to_change_a_released_result() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.read_at is not null
            or row(new.*)::text is distinct from row(old.result_id, old.employee_id, old.period_id,
                old.results_figure, old.behaviour_figure, old.suggested, old.predicate, old.sheet, old.computed_at,
                old.released_at, new.read_at)::text then
        raise exception 'this result has been released and is frozen';
    end if;
    return new;
end $$;

create trigger released_result_is_frozen before update or delete on result
    for each row when (old.released_at is not null) execute function refuse_to_change_a_released_result();
