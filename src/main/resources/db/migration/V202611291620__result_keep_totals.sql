-- The total of the rule sets that have one. A period of several parts then has no figures of results and behaviour.
alter table result
    add column total_figure numeric(5, 2) check (total_figure between 0 and 120),
    drop constraint result_check,
    add constraint a_predicate_rests_on_figures check (predicate is null or (suggested is not null
        and (total_figure is not null or num_nulls(results_figure, behaviour_figure) = 0)));

create or replace function refuse_to_change_a_released_result() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.read_at is not null
            or row(new.*)::text is distinct from row(old.result_id, old.employee_id, old.period_id,
                old.results_figure, old.behaviour_figure, old.suggested, old.predicate, old.sheet, old.computed_at,
                old.released_at, new.read_at, old.total_figure)::text then
        raise exception 'this result has been released and is frozen';
    end if;
    return new;
end $$;
