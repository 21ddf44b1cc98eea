-- "an employee cannot be in two places on one day" needs equality and overlap in one index
create extension if not exists btree_gist;
create extension if not exists pg_trgm;

create table unit (
    unit_id   uuid primary key,
    version   bigint not null,
    code      text not null unique check (code ~ '^[A-Z0-9][A-Z0-9-]{0,29}$'),
    name      text not null check (length(name) between 3 and 150),
    type      text not null,
    parent_id uuid references unit,
    check (parent_id <> unit_id)
);

create index unit_parent on unit (parent_id);

create table position (
    position_id uuid primary key,
    version     bigint not null,
    code        text not null unique check (code ~ '^[A-Z0-9][A-Z0-9-]{0,29}$'),
    name        text not null check (length(name) between 3 and 150),
    level       text not null
);

create table employee (
    employee_id     uuid primary key,
    version         bigint not null,
    nip             text not null unique check (nip ~ '^[0-9]{18}$'),
    name            text not null check (length(name) between 2 and 150),
    email           text check (length(email) <= 254),
    employment_type text not null check (employment_type in ('PNS', 'PPPK')),
    grade           text not null check (length(grade) <= 10)
);

create index employee_by_name on employee (name, employee_id);
create index employee_name_parts on employee using gin (lower(name) gin_trgm_ops);

create table assignment (
    assignment_id uuid primary key,
    version       bigint not null,
    employee_id   uuid not null references employee,
    unit_id       uuid not null references unit,
    position_id   uuid not null references position,
    valid_from    date not null,
    valid_until   date,
    check (valid_until >= valid_from),
    constraint one_assignment_a_day
        exclude using gist (employee_id with =, daterange(valid_from, valid_until, '[]') with &&)
);

create index assignment_unit on assignment (unit_id);

create table reporting_line (
    reporting_line_id uuid primary key,
    version           bigint not null,
    employee_id       uuid not null references employee,
    appraiser_id      uuid references employee,
    -- the head of the region, say, who has no account here
    outside_appraiser text check (length(outside_appraiser) between 3 and 150),
    valid_from        date not null,
    valid_until       date,
    reason            text not null check (length(reason) between 3 and 500),
    recorded_at       timestamptz not null,
    recorded_by       text not null,
    superseded_at     timestamptz,
    check (valid_until >= valid_from),
    constraint somebody_appraises check (num_nonnulls(appraiser_id, outside_appraiser) = 1),
    constraint nobody_appraises_oneself check (employee_id <> appraiser_id),
    constraint one_appraiser_a_day
        exclude using gist (employee_id with =, daterange(valid_from, valid_until, '[]') with &&)
        where (superseded_at is null)
);

create index reporting_line_appraiser on reporting_line (appraiser_id) where superseded_at is null;

-- Files that passed a dry run and wait for the word of the person who brought them.
create table personnel_import (
    personnel_import_id uuid primary key,
    version             bigint not null,
    account_id          uuid not null,
    created_at          timestamptz not null,
    effective_on        date not null,
    units               bytea,
    positions           bytea,
    employees           bytea,
    check (num_nonnulls(units, positions, employees) > 0)
);
