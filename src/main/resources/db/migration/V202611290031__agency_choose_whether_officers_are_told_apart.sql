-- Whether citizens' answers are told apart by officer (S14). Nobody is surprised by it: it is off until HR says so.
alter table agency add column own_satisfaction boolean not null default false;
