create table assessment (
    report_id           uuid primary key references report,
    version             bigint not null,
    employee_id         uuid not null references employee,
    period_id           uuid not null references period,
    feedback            text not null check (length(feedback) <= 4000),
    recommendation      text check (recommendation in ('CONTINUE', 'EXTEND', 'STOP')),
    -- what the figures suggest; exact values as fractions
    suggested_results   text check (suggested_results in ('ABOVE_EXPECTATION', 'MEETS_EXPECTATION', 'BELOW_EXPECTATION')),
    suggested_behaviour text check (suggested_behaviour in ('ABOVE_EXPECTATION', 'MEETS_EXPECTATION', 'BELOW_EXPECTATION')),
    results_figure      numeric(5, 2) check (results_figure between 0 and 120),
    behaviour_figure    numeric(5, 2) check (behaviour_figure between 40 and 120),
    results_exact       text,
    behaviour_exact     text,
    -- what the appraiser has set
    given_results       text check (given_results in ('ABOVE_EXPECTATION', 'MEETS_EXPECTATION', 'BELOW_EXPECTATION')),
    given_behaviour     text check (given_behaviour in ('ABOVE_EXPECTATION', 'MEETS_EXPECTATION', 'BELOW_EXPECTATION')),
    results_reason      text not null check (length(results_reason) <= 1000),
    behaviour_reason    text not null check (length(behaviour_reason) <= 1000),
    decided_by          text,
    decided_at          timestamptz,
    saved_by            text not null,
    saved_at            timestamptz not null,
    constraint both_suggested_or_none check (num_nonnulls(suggested_results, suggested_behaviour) in (0, 2)),
    constraint decided_as_a_whole check (num_nonnulls(given_results, given_behaviour, decided_by, decided_at) in (0, 4)),
    constraint decided_in_view_of_a_suggestion check (given_results is null or suggested_results is not null),
    constraint departures_are_explained check (
        (given_results is not distinct from suggested_results or given_results is null
            or length(btrim(results_reason)) >= 50)
        and (given_behaviour is not distinct from suggested_behaviour or given_behaviour is null
            or length(btrim(behaviour_reason)) >= 50))
);

create index assessment_employee on assessment (employee_id, period_id);
create index assessment_period on assessment (period_id);

create table assessment_item (
    report_id uuid not null references assessment,
    origin_id uuid not null,
    verified  numeric(16, 4) check (verified >= 0),
    level     integer check (level between 1 and 5),
    reason    text not null check (length(reason) <= 1000),
    primary key (report_id, origin_id),
    constraint a_value_or_a_level check (num_nonnulls(verified, level) <= 1),
    constraint extreme_levels_are_explained
        check (level is null or level between 2 and 4 or length(btrim(reason)) >= 20)
);

create table assessment_value (
    report_id uuid not null references assessment,
    value     text not null check (value in ('SERVICE_ORIENTED', 'ACCOUNTABLE', 'COMPETENT', 'HARMONIOUS', 'LOYAL',
                  'ADAPTIVE', 'COLLABORATIVE')),
    level     integer check (level between 1 and 5),
    feedback  text not null check (length(feedback) <= 1000),
    primary key (report_id, value),
    constraint extreme_values_are_explained
        check (level is null or level between 2 and 4 or length(btrim(feedback)) >= 20)
);

-- Nobody is rated in a period whose assessment is over, in whatever way.
create function refuse_to_assess_out_of_phase() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from assessment a join period p using (period_id)
            where a.report_id = coalesce(new.report_id, old.report_id) and p.phase in ('REPORTING', 'ASSESSMENT')) then
        raise exception 'the assessment of this period is over';
    end if;
    return coalesce(new, old);
end $$;

create trigger assessment_in_its_phase after insert or update on assessment
    for each row execute function refuse_to_assess_out_of_phase();
create trigger assessment_stays before delete on assessment
    for each row execute function refuse_to_assess_out_of_phase();
create trigger assessment_item_in_its_phase before insert or update or delete on assessment_item
    for each row execute function refuse_to_assess_out_of_phase();
create trigger assessment_value_in_its_phase before insert or update or delete on assessment_value
    for each row execute function refuse_to_assess_out_of_phase();
