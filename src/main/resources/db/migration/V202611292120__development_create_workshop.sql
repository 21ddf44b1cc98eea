-- A workshop that somebody announces, and who takes part because a training was agreed.
create table development_workshop (
    workshop_id    uuid primary key,
    version        bigint not null,
    title          text not null check (length(title) between 5 and 150),
    -- who announces it; none for the personnel office
    unit_id        uuid references unit,
    first_day      date not null,
    last_day       date not null,
    place          text not null check (length(place) between 3 and 150),
    seats          int not null check (seats between 1 and 1000),
    behaviour      text check (behaviour in ('SERVICE_ORIENTED', 'ACCOUNTABLE', 'COMPETENT', 'HARMONIOUS', 'LOYAL', 'ADAPTIVE',
        'COLLABORATIVE')),
    indicator_code text,
    indicator_name text,
    announced_by   text not null,
    announced_on   date not null,
    constraint a_workshop_ends_after_it_begins check (last_day >= first_day and last_day <= first_day + 366),
    constraint an_indicator_has_code_and_name check ((indicator_code is null) = (indicator_name is null))
);
create index workshop_by_day on development_workshop (last_day, workshop_id);
create index workshop_of_unit on development_workshop (unit_id);

create table development_participant (
    workshop_id uuid not null references development_workshop,
    action_id   uuid not null,
    kind        text not null default 'TRAINING' check (kind = 'TRAINING'),
    included_by text not null,
    included_on date not null,
    attended    boolean,
    marked_by   text,
    marked_on   date,
    primary key (workshop_id, action_id),
    foreign key (action_id, kind) references development_action (action_id, kind),
    constraint somebody_marks_attendance check (num_nulls(attended, marked_by, marked_on) in (0, 3))
);
create index participant_of_action on development_participant (action_id, kind);

-- Nobody takes part twice, and nobody more than there are seats, whoever writes.
create function refuse_more_than_there_are_seats() returns trigger language plpgsql as $$
declare
    most int;
begin
    select seats into most from development_workshop where workshop_id = new.workshop_id for update;
    if (select count(*) from development_participant where workshop_id = new.workshop_id) >= most then
        raise exception 'this workshop is full';
    end if;
    return new;
end $$;

create trigger workshop_has_seats before insert on development_participant
    for each row execute function refuse_more_than_there_are_seats();

create function refuse_attendance_before_the_day() returns trigger language plpgsql as $$
begin
    if new.marked_on < (select first_day from development_workshop where workshop_id = new.workshop_id) then
        raise exception 'nobody has attended before the day';
    end if;
    return new;
end $$;

create trigger attendance_follows before insert or update on development_participant
    for each row execute function refuse_attendance_before_the_day();

create function refuse_fewer_seats_than_are_taken() returns trigger language plpgsql as $$
begin
    if new.seats < (select count(*) from development_participant where workshop_id = new.workshop_id) then
        raise exception 'more take part than there would be seats';
    end if;
    return new;
end $$;

create trigger workshop_keeps_seats before update on development_workshop
    for each row execute function refuse_fewer_seats_than_are_taken();
