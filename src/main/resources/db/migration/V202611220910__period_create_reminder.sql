-- HR reminded somebody of what is owed in a period; at most once a day.
create table reminder (
    period_id   uuid not null references period,
    employee_id uuid not null references employee,
    sent_on     date not null,
    sent_by     text not null,
    primary key (employee_id, period_id, sent_on)
);

create index reminder_period on reminder (period_id);
