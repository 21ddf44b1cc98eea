-- Days on which no office works.
create table holiday (
    day  date primary key check (day between date '1900-01-01' and date '2200-12-31'),
    name text not null check (length(name) between 3 and 150),
    kind text not null check (kind in ('NATIONAL', 'JOINT_LEAVE'))
);

-- When a unit, and those below it that say nothing themselves, is open; from a day on.
create table opening_hours (
    opening_hours_id uuid primary key,
    unit_id          uuid not null references unit,
    valid_from       date not null check (valid_from between date '1900-01-01' and date '2200-12-31'),
    constraint one_beginning_a_day unique (unit_id, valid_from)
);

-- Weekdays count from Monday, which is 1. A weekday without a row is a day off.
create table opening_day (
    opening_hours_id uuid not null references opening_hours on delete cascade,
    weekday          int not null check (weekday between 1 and 7),
    opens            time not null,
    closes           time not null,
    primary key (opening_hours_id, weekday),
    constraint closes_after_it_opens check (closes > opens)
);

create function require_an_open_day() returns trigger language plpgsql as $$
begin
    if exists (select from opening_hours h where h.opening_hours_id = coalesce(new.opening_hours_id, old.opening_hours_id)
               and not exists (select from opening_day d where d.opening_hours_id = h.opening_hours_id)) then
        raise exception 'opening hours without an open day';
    end if;
    return null;
end $$;

-- A week in which nobody ever works would never let a working day come.
create constraint trigger opening_hours_have_an_open_day after insert on opening_hours
    deferrable initially deferred for each row execute function require_an_open_day();
create constraint trigger the_last_open_day_stays after delete or update on opening_day
    deferrable initially deferred for each row execute function require_an_open_day();
