-- Where somebody worked last in the period and who appraised, so that units and appraisers can be compared; and whether
-- calibration has changed what the appraiser set.
alter table result
    add column unit_id uuid references unit,
    add column appraiser_id uuid references employee,
    -- behaviour as this appraiser alone sees it
    add column appraiser_figure numeric(5, 2) check (appraiser_figure between 40 and 120),
    add column adjusted boolean not null default false,
    add constraint what_is_adjusted_was_set check (not adjusted or predicate is not null),
    add constraint nobody_appraises_himself check (appraiser_id <> employee_id);

alter table result disable trigger released_result_is_frozen;
update result r set
    unit_id = (select a.unit_id from assignment a where a.employee_id = r.employee_id and a.valid_from <= p.valid_until
        order by a.valid_from desc limit 1),
    appraiser_id = (select l.appraiser_id from reporting_line l
        where l.employee_id = r.employee_id and l.superseded_at is null and l.valid_from <= p.valid_until
          and (l.valid_until is null or l.valid_until >= p.valid_until) limit 1)
from period p where p.period_id = r.period_id;
alter table result enable trigger released_result_is_frozen;

create index result_of_unit on result (unit_id, period_id);
create index result_by_appraiser on result (appraiser_id);

create or replace function refuse_to_change_a_released_result() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.read_at is not null
            or row(new.*)::text is distinct from row(old.result_id, old.employee_id, old.period_id,
                old.results_figure, old.behaviour_figure, old.suggested, old.predicate, old.sheet, old.computed_at,
                old.released_at, new.read_at, old.total_figure, old.unit_id, old.appraiser_id, old.appraiser_figure,
                old.adjusted)::text then
        raise exception 'this result has been released and is frozen';
    end if;
    return new;
end $$;
