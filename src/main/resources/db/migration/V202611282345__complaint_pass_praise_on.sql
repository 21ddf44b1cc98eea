-- Praise that was passed on to whom it means: without what leads to the sender, and with the month only.
alter table complaint add constraint a_complaint_of_a_kind unique (complaint_id, kind);

create table praise (
    complaint_id uuid not null,
    kind         text not null default 'PRAISE' check (kind = 'PRAISE'),
    employee_id  uuid not null references employee,
    month        date not null check (extract(day from month) = 1),
    content      text not null check (length(content) between 10 and 4000),
    read         boolean not null default false,
    primary key (complaint_id, kind),
    foreign key (complaint_id, kind) references complaint (complaint_id, kind)
);
create index praise_of_officer on praise (employee_id, month desc, complaint_id);

alter table complaint_step drop constraint complaint_step_action_check,
    add constraint complaint_step_action_check check (action in ('VERIFIED', 'FORWARDED', 'IN_PROGRESS', 'ANSWERED', 'CLOSED',
        'REFUSED', 'FIELD_CHECK', 'PASSED_ON'));
