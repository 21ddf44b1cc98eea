-- Whether reporting and assessment end by themselves once their last day is over.
alter table period add column moves_by_itself boolean not null default false;
alter table period alter column moves_by_itself drop default;
