create table account (
    account_id          uuid primary key,
    version             bigint not null,
    employee_id         uuid unique references employee,
    username            text not null check (length(username) between 3 and 100),
    display_name        text not null,
    password_hash       text not null,
    -- set while the password is one that somebody else has seen
    password_expires_at timestamptz,
    enabled             boolean not null default true
);

create unique index account_username on account (lower(username));

create table account_role (
    account_id uuid not null references account on delete cascade,
    role       text not null check (role in ('HR_ADMIN', 'EMPLOYEE', 'COUNTER_OFFICER')),
    primary key (account_id, role)
);

-- Keyed by a digest of whatever was typed, so that names that exist and names that do not
-- leave the same trace.
create table sign_in_failure (
    username_digest bytea primary key,
    failures        integer not null,
    last_failure_at timestamptz not null
);

create index sign_in_failure_age on sign_in_failure (last_failure_at);
