-- What was talked about in coaching and counselling. Never changed: a later entry corrects.
alter table development_action add constraint an_action_of_a_kind unique (action_id, kind);

create table development_entry (
    action_id    uuid not null,
    kind         text not null check (kind in ('COACHING', 'COUNSELLING')),
    number       int not null check (number > 0),
    author_id    uuid not null references employee,
    held_on      date not null,
    discussed    text not null check (length(discussed) between 10 and 4000),
    settled      text not null check (length(settled) <= 2000),
    follow_up_on date,
    corrects     int,
    recorded_on  date not null,
    primary key (action_id, number),
    foreign key (action_id, kind) references development_action (action_id, kind),
    foreign key (action_id, corrects) references development_entry (action_id, number),
    constraint nobody_talks_in_the_future check (held_on <= recorded_on),
    constraint a_follow_up_comes_afterwards check (follow_up_on > held_on and follow_up_on <= recorded_on + 366),
    constraint a_correction_comes_afterwards check (corrects < number)
);
create index entry_of_kind on development_entry (action_id, kind);
create index entry_corrected on development_entry (action_id, corrects);
create index entry_of_author on development_entry (author_id);

create function refuse_to_rewrite_an_entry() returns trigger language plpgsql as $$
begin
    raise exception 'an entry about a talk stays as it is';
end $$;

create trigger entry_stays before update or delete on development_entry
    for each row execute function refuse_to_rewrite_an_entry();
