-- What a unit undertakes about an element that citizens found weak in some months, and what came of it.
create table follow_up (
    follow_up_id uuid primary key,
    version      bigint not null check (version > 0),
    unit_id      uuid not null references unit,
    first_month  date not null check (extract(day from first_month) = 1),
    last_month   date not null check (extract(day from last_month) = 1),
    element      text not null check (element in ('REQUIREMENTS', 'PROCEDURE', 'COMPLETION_TIME', 'COST', 'PRODUCT',
        'OFFICER_COMPETENCE', 'OFFICER_BEHAVIOUR', 'COMPLAINT_HANDLING', 'FACILITIES')),
    planned      text not null check (length(planned) between 10 and 1000),
    responsible  text not null check (length(responsible) between 3 and 150),
    due          date not null check (extract(day from due) = 1),
    done         text not null check (length(done) <= 1000),
    writer       text not null,
    written_at   timestamptz not null,
    constraint months_of_a_follow_up_follow_each_other check (first_month <= last_month),
    constraint due_after_what_was_said check (due >= first_month),
    constraint one_follow_up_for_an_element unique (unit_id, first_month, last_month, element)
);

create function refuse_to_move_follow_up() returns trigger language plpgsql as $$
begin
    raise exception 'a follow-up stays with its unit, months and element, and is kept';
end $$;

create trigger follow_up_is_kept before delete on follow_up
    for each row execute function refuse_to_move_follow_up();
create trigger follow_up_stays_where_it_is before update on follow_up
    for each row when ((old.unit_id, old.first_month, old.last_month, old.element)
        is distinct from (new.unit_id, new.first_month, new.last_month, new.element))
    execute function refuse_to_move_follow_up();
