-- The predicate of a unit for a period, set by the leader of the organisation above. Whoever changes it adds a version.
create table organisation_predicate (
    period_id uuid not null references period,
    unit_id   uuid not null references unit,
    version   bigint not null check (version > 0),
    previous  bigint generated always as (nullif(version - 1, 0)) stored,
    predicate text not null check (predicate in ('EXCELLENT', 'GOOD', 'NEEDS_IMPROVEMENT', 'POOR', 'VERY_POOR')),
    reason    text not null check (length(reason) between 20 and 2000),
    sources   text not null check (length(sources) <= 500),
    -- name and office of whoever decided, where nobody in the application stands above the unit
    official  text not null check (length(official) <= 150),
    set_by    text not null,
    set_at    timestamptz not null,
    primary key (period_id, unit_id, version),
    constraint versions_follow_each_other foreign key (period_id, unit_id, previous)
        references organisation_predicate (period_id, unit_id, version)
);
create index organisation_predicate_of_unit on organisation_predicate (unit_id);

create function refuse_to_rewrite_an_organisation_predicate() returns trigger language plpgsql as $$
begin
    raise exception 'the predicate of an organisation is append-only';
end $$;

create trigger organisation_predicate_is_append_only before update or delete on organisation_predicate
    for each row execute function refuse_to_rewrite_an_organisation_predicate();
create trigger organisation_predicate_is_never_emptied before truncate on organisation_predicate
    for each statement execute function refuse_to_rewrite_an_organisation_predicate();

-- Set while people are rated or compared, known with their results, and unchanged afterwards.
create function set_an_organisation_predicate_in_its_phase() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from period where period_id = new.period_id and phase in ('ASSESSMENT', 'CALIBRATION')) then
        raise exception 'the predicate of an organisation is set in another phase';
    end if;
    return new;
end $$;

create trigger organisation_predicate_in_its_phase before insert on organisation_predicate
    for each row execute function set_an_organisation_predicate_in_its_phase();
