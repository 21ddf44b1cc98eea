-- What the system measured for an item of a plan, settled when reporting ended.
create table measured_value (
    period_id     uuid not null references period,
    plan_item_id  uuid not null references plan_item (plan_item_id),
    origin_id     uuid not null,
    assignment_id uuid not null references assignment,
    measurement   text not null,
    scope         text not null check (scope in ('PERSON', 'UNIT', 'SERVICE')),
    service_id    uuid references public_service,
    unit_id       uuid not null references unit,
    from_day      date not null,
    until_day     date not null check (until_day >= from_day),
    cases         bigint not null check (cases >= 0),
    -- the exact value as a fraction; none of too few cases
    numerator     numeric check (numerator >= 0 and scale(numerator) = 0),
    denominator   numeric check (denominator > 0 and scale(denominator) = 0),
    paused        bigint not null check (paused between 0 and cases),
    -- of the nine elements, for what is made of answers
    sums          integer[] check (cardinality(sums) = 9),
    settled_at    timestamptz not null,
    primary key (plan_item_id, period_id),
    constraint a_fraction_is_whole check ((numerator is null) = (denominator is null)),
    constraint a_measured_service_is_named check ((scope = 'SERVICE') = (service_id is not null)),
    constraint too_few_say_nothing check (cases >= 10 or numerator is null or measurement = 'VOLUME')
);

create index measured_value_of_assignment on measured_value (assignment_id, period_id);

create trigger measured_value_is_settled before update or delete on measured_value
    for each row execute function refuse_to_rewrite_history();
