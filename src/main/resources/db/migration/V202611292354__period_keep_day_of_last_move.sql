-- The day on which the period moved last, so that none moves twice on one day by itself, whatever was restarted meanwhile.
alter table period add column moved_on date;
