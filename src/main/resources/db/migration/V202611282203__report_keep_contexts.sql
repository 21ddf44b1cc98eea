-- What made a period unlike others: said by the employee, confirmed by the appraiser.
alter table report_item add column context text not null default '' check (length(context) <= 500);
alter table assessment_item add column context_confirmed boolean not null default false;
