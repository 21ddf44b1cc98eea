create table indicator (
    indicator_id uuid primary key,
    version      bigint not null,
    code         text not null unique check (code ~ '^[A-Z0-9][A-Z0-9-]{0,29}$')
);

create table indicator_version (
    indicator_version_id uuid primary key,
    version              bigint not null,
    indicator_id         uuid not null references indicator,
    number               integer not null check (number > 0),
    state                text not null check (state in ('DRAFT', 'ACTIVE', 'SUPERSEDED', 'RETIRED')),
    activated_at         timestamptz,
    frozen_at            timestamptz,
    name                 text not null check (length(name) between 3 and 200),
    definition           text not null check (length(definition) between 1 and 2000),
    aspect               text not null,
    position_group       text not null,
    owner                text not null check (length(owner) <= 150),
    example              text not null check (length(example) <= 1000),
    kind                 text not null check (kind in ('QUANTITATIVE', 'QUALITATIVE')),
    source               text not null,
    cap                  numeric(5, 2) not null check (cap between 100 and 120),
    -- quantitative: a number with its unit, better in one direction
    unit                 text check (length(unit) between 1 and 50),
    direction            text check (direction in ('HIGHER', 'LOWER', 'RANGE')),
    target_low           numeric(16, 4) check (target_low > 0),
    target_high          numeric(16, 4),
    -- qualitative: five described levels
    levels               text[] not null,
    unique (indicator_id, number),
    check (target_high >= target_low),
    check (num_nonnulls(target_low, target_high) in (0, 2)),
    check (direction <> 'RANGE' or target_high > target_low),
    constraint measured_in_one_way check (case kind
        when 'QUANTITATIVE' then source <> 'RUBRIC' and num_nonnulls(unit, direction) = 2 and cardinality(levels) = 0
        else source = 'RUBRIC' and num_nonnulls(unit, direction, target_low) = 0 and cardinality(levels) = 5
            and array_position(levels, '') is null
        end),
    constraint activated_before_used check (state <> 'DRAFT' or num_nonnulls(activated_at, frozen_at) = 0),
    constraint one_version_in_force exclude (indicator_id with =) where (state in ('ACTIVE', 'RETIRED'))
        deferrable initially deferred
);

create unique index one_draft_of_an_indicator on indicator_version (indicator_id) where state = 'DRAFT';

-- Plans and results point at the words they were made with; those words never change.
create function refuse_to_change_a_frozen_indicator() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or to_jsonb(new) - array['version', 'state', 'activated_at']
            is distinct from to_jsonb(old) - array['version', 'state', 'activated_at'] then
        raise exception 'this version of the indicator is in use and frozen';
    end if;
    return new;
end $$;

create trigger indicator_version_is_frozen before update or delete on indicator_version
    for each row when (old.frozen_at is not null) execute function refuse_to_change_a_frozen_indicator();
