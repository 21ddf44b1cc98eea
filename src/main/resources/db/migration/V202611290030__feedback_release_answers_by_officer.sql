-- Ten answers to one officer make a block of their own, so that they can be told apart without another way of
-- dividing the same answers up: every sum that is shown is still a sum of whole blocks.
alter table rating_block add column officer_id uuid references employee;
alter table rating_block add constraint walk_ins_know_no_officer check (not walk_in or officer_id is null);
create index rating_block_of_officer on rating_block (officer_id, first_month);
