-- The assignment of a plan is one of its own employee.
alter table assignment add constraint assignment_of_employee unique (assignment_id, employee_id);

create table plan (
    plan_id        uuid primary key,
    version        bigint not null,
    assignment_id  uuid not null,
    employee_id    uuid not null,
    cycle_id       uuid not null references cycle,
    number         integer not null check (number > 0),
    state          text not null check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'SUPERSEDED')),
    approach       text not null check (approach in ('QUANTITATIVE', 'QUALITATIVE')),
    -- why there is a new version
    reason         text not null check (length(reason) <= 500),
    resources      text not null check (length(resources) <= 4000),
    accountability text not null check (length(accountability) <= 4000),
    consequences   text not null check (length(consequences) <= 4000),
    submitted_at   timestamptz,
    decided_at     timestamptz,
    decided_by     text,
    return_reason  text check (length(return_reason) <= 1000),
    rounds         integer not null check (rounds >= 0),
    like_template  boolean not null,
    changed_at     timestamptz not null,
    foreign key (assignment_id, employee_id) references assignment (assignment_id, employee_id),
    unique (assignment_id, cycle_id, number),
    check (number = 1 or length(reason) >= 10),
    check (state <> 'SUBMITTED' or submitted_at is not null),
    check (state not in ('RETURNED', 'APPROVED', 'SUPERSEDED') or num_nulls(decided_at, decided_by) = 0),
    check (state <> 'RETURNED' or length(return_reason) > 0),
    constraint one_plan_in_force exclude (assignment_id with =, cycle_id with =)
        where (state = 'APPROVED') deferrable initially deferred
);

create unique index one_plan_in_work on plan (assignment_id, cycle_id)
    where state in ('DRAFT', 'SUBMITTED', 'RETURNED');
create index plan_assignment on plan (assignment_id, employee_id);
create index plan_employee on plan (employee_id, cycle_id);
create index plan_state on plan (cycle_id, state);

create function sum_of(numeric[]) returns numeric language sql immutable strict parallel safe as
    'select coalesce(sum(part), 0) from unnest($1) part';

create table plan_item (
    plan_id              uuid not null references plan,
    line                 integer not null,
    plan_item_id         uuid not null unique,
    -- the same in every version that carries the item on
    origin_id            uuid not null,
    planned_result       text not null check (length(planned_result) <= 300),
    superior_result      text not null check (length(superior_result) <= 300),
    superior_item_id     uuid references plan_item (plan_item_id),
    result_type          text not null check (result_type in ('MAIN', 'ADDITIONAL')),
    indicator_version_id uuid not null references indicator_version,
    target_low           numeric(16, 4) check (target_low > 0),
    target_high          numeric(16, 4),
    weight               numeric(5, 2) check (weight between 0 and 100),
    kind                 text not null check (kind in ('LEVEL', 'SUM')),
    shares               numeric(16, 4)[] not null,
    primary key (plan_id, line),
    unique (plan_id, origin_id),
    check (target_high >= target_low),
    check (num_nonnulls(target_low, target_high) in (0, 2)),
    constraint a_sum_has_one_target check (kind = 'LEVEL' or target_low is null or target_low = target_high),
    constraint parts_make_the_amount
        check (case when kind = 'SUM' and target_low is not null then sum_of(shares) = target_low else shares = '{}' end),
    constraint parts_are_above_zero check (0 < all (shares))
);

create index plan_item_indicator on plan_item (indicator_version_id);
create index plan_item_superior on plan_item (superior_item_id);

create table plan_expectation (
    plan_id     uuid not null references plan,
    value       text not null check (value in ('SERVICE_ORIENTED', 'ACCOUNTABLE', 'COMPETENT', 'HARMONIOUS', 'LOYAL',
                    'ADAPTIVE', 'COLLABORATIVE')),
    expectation text not null check (length(expectation) between 1 and 500),
    primary key (plan_id, value)
);

-- Agreed is agreed. Only a later version may take its place.
create function refuse_to_change_an_agreed_plan() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or to_jsonb(new) - array['version', 'state', 'changed_at']
            is distinct from to_jsonb(old) - array['version', 'state', 'changed_at']
            or not (new.state = old.state or (old.state, new.state) = ('APPROVED', 'SUPERSEDED')) then
        raise exception 'this plan has been agreed and is frozen';
    end if;
    return new;
end $$;

create trigger plan_is_frozen before update or delete on plan
    for each row when (old.state in ('APPROVED', 'SUPERSEDED')) execute function refuse_to_change_an_agreed_plan();

create function refuse_to_change_parts_of_an_agreed_plan() returns trigger language plpgsql as $$
begin
    if exists (select 1 from plan where state not in ('DRAFT', 'RETURNED') and plan_id in (new.plan_id, old.plan_id)) then
        raise exception 'this plan has been handed over and its parts are frozen';
    end if;
    return coalesce(new, old);
end $$;

create trigger plan_item_is_frozen before insert or update or delete on plan_item
    for each row execute function refuse_to_change_parts_of_an_agreed_plan();
create trigger plan_expectation_is_frozen before insert or update or delete on plan_expectation
    for each row execute function refuse_to_change_parts_of_an_agreed_plan();

create function require_a_hundred_in_a_plan() returns trigger language plpgsql as $$
begin
    if (select sum(weight) is distinct from 100 from plan_item where plan_id = new.plan_id) then
        raise exception 'the weights of a plan that is handed over make exactly 100.00';
    end if;
    return new;
end $$;

create trigger plan_weighs_a_hundred before insert or update on plan
    for each row when (new.state in ('SUBMITTED', 'APPROVED')) execute function require_a_hundred_in_a_plan();
