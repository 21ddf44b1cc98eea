-- Ten answers of one group of respondents make a block of their own, as those to one officer do. An answer is told apart
-- once: by officer, by one characteristic, or not at all.
alter table rating_block add column characteristic text
    check (characteristic in ('SEX', 'AGE', 'EDUCATION', 'OCCUPATION'));
alter table rating_block add column respondent_group text;
alter table rating_block add constraint a_group_has_a_characteristic
    check (num_nulls(characteristic, respondent_group) in (0, 2));
alter table rating_block add constraint of_an_officer_or_a_group check (num_nonnulls(officer_id, respondent_group) <= 1);
alter table rating_block add constraint walk_ins_are_of_no_group check (not walk_in or respondent_group is null);
create index rating_block_of_group on rating_block (unit_id, first_month) where respondent_group is not null;

create function refuse_another_group() returns trigger language plpgsql as $$
begin
    if exists (
        select from rating_block b
        where b.block_id = new.block_id and b.respondent_group is not null
          and b.respondent_group is distinct from case b.characteristic when 'SEX' then new.sex when 'AGE' then new.age
              when 'EDUCATION' then new.education when 'OCCUPATION' then new.occupation end) then
        raise exception 'a block of a group holds answers of that group only';
    end if;
    return null;
end $$;

-- Afterwards, because a release takes its answers and makes its block in one statement.
create trigger rating_is_in_a_block_of_its_group after insert or update on rating
    for each row when (new.block_id is not null)
    execute function refuse_another_group();
