-- Blocks of a unit whose answers are also shown by service. A block takes part in one split, and never in another.
create table service_split (
    split_id    uuid primary key,
    unit_id     uuid not null references unit,
    first_month date not null check (extract(day from first_month) = 1),
    last_month  date not null check (extract(day from last_month) = 1),
    released_on date not null,
    constraint split_of_a_unit unique (split_id, unit_id),
    constraint months_follow_each_other check (first_month <= last_month),
    constraint months_have_ended check (last_month + interval '1 month' <= released_on)
);

create index service_split_of_unit on service_split (unit_id, first_month, last_month);

-- The answers of a split about one service; without one, about all services that are not named.
create table service_split_part (
    part_id            uuid primary key,
    split_id           uuid not null references service_split,
    service_id         uuid references public_service,
    respondents        int not null,
    requirements       int not null check (requirements between respondents and 4 * respondents),
    procedure          int not null check (procedure between respondents and 4 * respondents),
    completion_time    int not null check (completion_time between respondents and 4 * respondents),
    cost               int not null check (cost between respondents and 4 * respondents),
    product            int not null check (product between respondents and 4 * respondents),
    officer_competence int not null check (officer_competence between respondents and 4 * respondents),
    officer_behaviour  int not null check (officer_behaviour between respondents and 4 * respondents),
    complaint_handling int not null check (complaint_handling between respondents and 4 * respondents),
    facilities         int not null check (facilities between respondents and 4 * respondents),
    constraint one_part_of_a_service unique nulls not distinct (split_id, service_id),
    constraint ten_answers_hide_each_one check (respondents >= 10)
);

create index service_split_part_of_service on service_split_part (service_id);

create function refuse_to_touch_split() returns trigger language plpgsql as $$
begin
    raise exception 'a split is released once and stays as it is';
end $$;

create trigger service_split_stays_as_it_is before update or delete on service_split
    for each row execute function refuse_to_touch_split();
create trigger service_split_part_stays_as_it_is before update or delete on service_split_part
    for each row execute function refuse_to_touch_split();

alter table rating_block add column split_id uuid;
alter table rating_block add constraint split_of_the_same_unit
    foreign key (split_id, unit_id) references service_split (split_id, unit_id);

create index rating_block_of_split on rating_block (split_id, unit_id);

drop trigger rating_block_stays_as_it_is on rating_block;
create trigger rating_block_is_kept before delete on rating_block
    for each row execute function refuse_to_touch_block();
create trigger rating_block_stays_as_it_is before update on rating_block
    for each row when (old.split_id is not null or to_jsonb(new) - 'split_id' <> to_jsonb(old) - 'split_id')
    execute function refuse_to_touch_block();
