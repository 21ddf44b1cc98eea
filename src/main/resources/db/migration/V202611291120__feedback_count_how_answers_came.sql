-- How many of the complete answers of a block came from a kiosk, on paper, or in an imported survey; the others were given
-- on devices of the citizens' own. Numbers of answers, added up with their block and never apart from it.
alter table rating_block add column at_kiosk int not null default 0;
alter table rating_block add column on_paper int not null default 0;
alter table rating_block add column imported int not null default 0;

-- what is released stays as it is; only what was not counted yet is counted
alter table rating_block disable trigger rating_block_stays_as_it_is;
update rating_block b set imported = counted.imported
from (select block_id, count(*) as imported from rating
      where source = 'IMPORT' and num_nulls(requirements, procedure, completion_time, cost, product, officer_competence,
          officer_behaviour, complaint_handling, facilities) = 0
      group by block_id) counted
where counted.block_id = b.block_id;
alter table rating_block enable trigger rating_block_stays_as_it_is;

alter table rating_block add constraint ways_are_of_answers_of_the_block
    check (least(at_kiosk, on_paper, imported) >= 0 and at_kiosk + on_paper + imported <= respondents);
alter table rating_block add constraint walk_ins_come_from_phones_and_kiosks
    check (not walk_in or on_paper + imported = 0);

alter table rating_sum add column at_kiosk int not null default 0;
alter table rating_sum add column on_paper int not null default 0;
alter table rating_sum add column imported int not null default 0;

alter table rating_sum disable trigger rating_sum_is_made_of_blocks;
update rating_sum s set imported = b.imported
from (select unit_id, first_month, last_month, walk_in, sum(imported) as imported from rating_block
      group by unit_id, first_month, last_month, walk_in) b
where (s.unit_id, s.first_month, s.last_month, s.walk_in) = (b.unit_id, b.first_month, b.last_month, b.walk_in);
alter table rating_sum enable trigger rating_sum_is_made_of_blocks;

create or replace function add_block_up() returns trigger language plpgsql as $$
begin
    insert into rating_sum as s (unit_id, first_month, last_month, walk_in, released_on, respondents, incomplete,
        at_kiosk, on_paper, imported, requirements, procedure, completion_time, cost, product,
        officer_competence, officer_behaviour, complaint_handling, facilities)
    values (new.unit_id, new.first_month, new.last_month, new.walk_in, new.released_on, new.respondents, new.incomplete,
        new.at_kiosk, new.on_paper, new.imported, new.requirements, new.procedure, new.completion_time, new.cost, new.product,
        new.officer_competence, new.officer_behaviour, new.complaint_handling, new.facilities)
    on conflict (unit_id, first_month, last_month, walk_in) do update set
        released_on = greatest(s.released_on, excluded.released_on),
        respondents = s.respondents + excluded.respondents, incomplete = s.incomplete + excluded.incomplete,
        at_kiosk = s.at_kiosk + excluded.at_kiosk,
        on_paper = s.on_paper + excluded.on_paper,
        imported = s.imported + excluded.imported,
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
