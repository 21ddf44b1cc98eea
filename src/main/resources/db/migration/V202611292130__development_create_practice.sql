-- What an appraiser recommends to others, by unit; with a name only if the person agreed.
create table development_practice (
    practice_id uuid primary key,
    version     bigint not null,
    employee_id uuid not null references employee,
    period_id   uuid not null references period,
    unit_id     uuid not null references unit,
    title       text not null check (length(title) between 5 and 150),
    done        text not null check (length(done) between 10 and 4000),
    outcome     text not null check (length(outcome) between 10 and 4000),
    contact     text not null check (length(contact) between 5 and 200),
    -- whether the person agreed to be named; none until the person says so
    named       boolean,
    written_on  date not null,
    withdrawn   boolean not null default false,
    constraint one_practice_a_result unique (employee_id, period_id)
);
create index practice_latest on development_practice (written_on desc, practice_id);
create index practice_of_unit on development_practice (unit_id, written_on desc, practice_id);
create index practice_of_period on development_practice (period_id);
