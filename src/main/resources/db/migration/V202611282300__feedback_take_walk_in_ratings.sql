-- Who has no slip rates at a service point. Nobody can know whether such an answer comes from a visit, so they are a
-- stream of their own: never in a block with others, and never told apart by service.
alter table rating drop constraint rating_source_check;
alter table rating add constraint rating_source_check check (source in ('CODE', 'IMPORT', 'WALK_IN'));

alter table rating add column walk_in boolean not null default false;
alter table rating add column point_id uuid references service_point;
alter table rating add constraint walk_ins_come_without_code check (walk_in = (source = 'WALK_IN'));
alter table rating add constraint walk_ins_know_point_and_service
    check (case when walk_in then point_id is not null and service_id is not null and officer_id is null
                else point_id is null end);
alter table rating drop constraint counters_know_service_and_officer;
alter table rating add constraint counters_know_service_and_officer
    check (source <> 'CODE' or num_nulls(service_id, officer_id) = 0);

create index rating_of_point on rating (point_id);

alter table rating_block add column walk_in boolean not null default false;
alter table rating_block add constraint block_of_a_stream unique (block_id, walk_in);
alter table rating_block add constraint walk_ins_are_not_split check (not walk_in or split_id is null);

alter table rating drop constraint rating_block_id_fkey;
alter table rating add constraint block_of_the_same_stream
    foreign key (block_id, walk_in) references rating_block (block_id, walk_in);
drop index rating_of_block;
create index rating_of_block on rating (block_id, walk_in);

alter table rating_sum add column walk_in boolean not null default false;
alter table rating_sum drop constraint rating_sum_pkey;
alter table rating_sum add primary key (unit_id, first_month, last_month, walk_in);

create or replace function add_block_up() returns trigger language plpgsql as $$
begin
    insert into rating_sum as s (unit_id, first_month, last_month, walk_in, released_on, respondents, incomplete,
        requirements, procedure, completion_time, cost, product,
        officer_competence, officer_behaviour, complaint_handling, facilities)
    values (new.unit_id, new.first_month, new.last_month, new.walk_in, new.released_on, new.respondents, new.incomplete,
        new.requirements, new.procedure, new.completion_time, new.cost, new.product,
        new.officer_competence, new.officer_behaviour, new.complaint_handling, new.facilities)
    on conflict (unit_id, first_month, last_month, walk_in) do update set
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
