-- What was shown so far were sums of a unit and those below it, and they moved. From here on answers are released in
-- blocks; those that are there wait for the first night, or for the next start.
drop table satisfaction_snapshot;
drop function refuse_small_step();

-- Complete answers of one unit and some months, added up once. Everything that is shown are sums over whole blocks.
create table rating_block (
    block_id           uuid primary key,
    unit_id            uuid not null references unit,
    first_month        date not null check (extract(day from first_month) = 1),
    last_month         date not null check (extract(day from last_month) = 1),
    released_on        date not null,
    respondents        int not null,
    -- answers with gaps of the same months, which no sum counts
    incomplete         int not null check (incomplete >= 0),
    requirements       int not null check (requirements between respondents and 4 * respondents),
    procedure          int not null check (procedure between respondents and 4 * respondents),
    completion_time    int not null check (completion_time between respondents and 4 * respondents),
    cost               int not null check (cost between respondents and 4 * respondents),
    product            int not null check (product between respondents and 4 * respondents),
    officer_competence int not null check (officer_competence between respondents and 4 * respondents),
    officer_behaviour  int not null check (officer_behaviour between respondents and 4 * respondents),
    complaint_handling int not null check (complaint_handling between respondents and 4 * respondents),
    facilities         int not null check (facilities between respondents and 4 * respondents),
    constraint ten_answers_hide_each_one check (respondents >= 10),
    constraint months_follow_each_other check (first_month <= last_month),
    constraint answers_come_before_their_release check (last_month < released_on)
);

create index rating_block_of_unit on rating_block (unit_id, first_month, last_month);

create function refuse_to_touch_block() returns trigger language plpgsql as $$
begin
    raise exception 'a block is released once and stays as it is';
end $$;

create trigger rating_block_stays_as_it_is before update or delete on rating_block
    for each row execute function refuse_to_touch_block();

-- The blocks of a unit and of the same months, added up: a page costs what it shows, however often was released.
create table rating_sum (
    unit_id            uuid not null references unit,
    first_month        date not null,
    last_month         date not null,
    released_on        date not null,
    respondents        int not null,
    incomplete         int not null,
    requirements       int not null,
    procedure          int not null,
    completion_time    int not null,
    cost               int not null,
    product            int not null,
    officer_competence int not null,
    officer_behaviour  int not null,
    complaint_handling int not null,
    facilities         int not null,
    primary key (unit_id, first_month, last_month)
);

create function add_block_up() returns trigger language plpgsql as $$
begin
    insert into rating_sum as s (unit_id, first_month, last_month, released_on, respondents, incomplete,
        requirements, procedure, completion_time, cost, product,
        officer_competence, officer_behaviour, complaint_handling, facilities)
    values (new.unit_id, new.first_month, new.last_month, new.released_on, new.respondents, new.incomplete,
        new.requirements, new.procedure, new.completion_time, new.cost, new.product,
        new.officer_competence, new.officer_behaviour, new.complaint_handling, new.facilities)
    on conflict (unit_id, first_month, last_month) do update set
        released_on = greatest(s.released_on, excluded.released_on),
        respondents = s.respondents + excluded.respondents, incomplete = s.incomplete + excluded.incomplete,
        requirements = s.requirements + excluded.requirements,
        procedure = s.procedure + excluded.procedure,
        completion_time = s.completion_time + excluded.completion_time,
        cost = s.cost + excluded.cost,
        product = s.product + excluded.product,
        officer_competence = s.officer_competence + excluded.officer_competence,
        officer_behaviour = s.officer_behaviour + excluded.officer_behaviour,
        complaint_handling = s.complaint_handling + excluded.complaint_handling,
        facilities = s.facilities + excluded.facilities;
    return null;
end $$;

create trigger rating_block_is_added_up after insert on rating_block
    for each row execute function add_block_up();

create function refuse_to_touch_sum() returns trigger language plpgsql as $$
begin
    raise exception 'sums are made of blocks and of nothing else';
end $$;

create trigger rating_sum_is_made_of_blocks before insert or update or delete on rating_sum
    for each row when (pg_trigger_depth() = 0) execute function refuse_to_touch_sum();

alter table rating add column block_id uuid references rating_block;

create index rating_of_block on rating (block_id);
create index rating_not_released on rating (unit_id, day) where block_id is null;

create function refuse_to_touch_released_rating() returns trigger language plpgsql as $$
begin
    raise exception 'a rating is released once; of a released one only the comment changes';
end $$;

create trigger rating_is_released_once before update on rating
    for each row when (old.block_id is not null and to_jsonb(new) - 'comment' <> to_jsonb(old) - 'comment')
    execute function refuse_to_touch_released_rating();
