-- Stages that are over. Their names and standards stand in the standard that was promised.
create table visit_stage (
    visit_id   uuid not null references visit,
    place      int not null check (place > 0),
    ended_at   timestamptz not null,
    officer_id uuid references employee,
    primary key (visit_id, place)
);

-- Times in which the applicant had to bring or do something.
create table visit_pause (
    visit_pause_id uuid primary key,
    visit_id       uuid not null references visit,
    reason         text not null check (length(reason) between 10 and 300),
    began_at       timestamptz not null,
    ended_at       timestamptz,
    officer_id     uuid not null references employee,
    constraint a_pause_ends_after_it_began check (ended_at >= began_at),
    constraint one_pause_at_a_time
        exclude using gist (visit_id with =, tstzrange(began_at, ended_at) with &&)
);

-- What had to be put right, and whose fault it was.
create table visit_correction (
    visit_correction_id uuid primary key,
    visit_id            uuid not null references visit,
    cause               text not null check (cause in ('OFFICER', 'APPLICANT')),
    noted_at            timestamptz not null,
    officer_id          uuid not null references employee
);
create index visit_correction_of_visit on visit_correction (visit_id);

-- Who was in charge before.
create table visit_handover (
    visit_id   uuid not null references visit,
    handed_at  timestamptz not null,
    from_id    uuid not null references employee,
    to_id      uuid not null references employee,
    primary key (visit_id, handed_at),
    constraint handed_to_somebody_else check (from_id <> to_id)
);

-- What the working calendar says about a visit, counted anew when one of them changes: the last minute in time (none
-- while a pause lasts), and how long it took in the unit of its standard; with days in the time zone of the agency.
alter table visit
    add column due_at       timestamptz,
    add column due_on       date,
    add column completed_on date,
    add column duration     int check (duration >= 0),
    add column paused       boolean not null default false,
    add constraint due_on_the_day_it_is_due
        check ((due_at is null) = (due_on is null) and due_on - (due_at at time zone 'UTC')::date in (0, 1)),
    add constraint completed_on_the_day_of_completion
        check (completed_on - (completed_at at time zone 'UTC')::date in (0, 1));

-- Open visits, what is due first and what waits for the applicant last; and the others, the latest first.
drop index visit_of_unit;
create index visit_open_of_unit on visit (unit_id, due_at, visit_id) where completed_at is null;
create index visit_done_of_unit on visit (unit_id, completed_at desc, visit_id) where completed_at is not null;
create index visit_due on visit (due_on);
create index visit_completed on visit (completed_on);
create index visit_uncounted on visit (visit_id) where due_at is null;
