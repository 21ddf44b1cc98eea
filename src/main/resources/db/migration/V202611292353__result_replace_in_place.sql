-- Whoever is computed anew keeps the result with its identifier: links stay valid, and a form knows whether what it was
-- filled from has changed. What is outdated waits to be replaced.
alter table result
    add column version bigint not null default 0,
    add column outdated boolean not null default false;

create or replace function refuse_to_change_a_released_result() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.read_at is not null
            or row(new.*)::text is distinct from row(old.result_id, old.employee_id, old.period_id,
                old.results_figure, old.behaviour_figure, old.suggested, old.predicate, old.sheet, old.computed_at,
                old.released_at, new.read_at, old.total_figure, old.unit_id, old.appraiser_id, old.appraiser_figure,
                old.adjusted, old.version, old.outdated)::text then
        raise exception 'this result has been released and is frozen';
    end if;
    return new;
end $$;
