-- Who acts in whose place on which days (Plt, Plh), by which order.
create table acting_appointment (
    acting_appointment_id uuid primary key,
    version               bigint not null,
    official_id           uuid not null references employee,
    acting_id             uuid not null references employee,
    capacity              text not null check (capacity in ('PLT', 'PLH')),
    valid_from            date not null,
    valid_until           date not null,
    order_reference       text not null check (length(order_reference) between 3 and 200),
    recorded_at           timestamptz not null,
    recorded_by           text not null,
    withdrawn_at          timestamptz,
    check (valid_until >= valid_from),
    constraint nobody_acts_for_oneself check (official_id <> acting_id),
    constraint one_acting_official_a_day
        exclude using gist (official_id with =, daterange(valid_from, valid_until, '[]') with &&)
        where (withdrawn_at is null)
);

create index acting_appointment_of_official on acting_appointment (official_id, valid_from);
create index acting_appointment_of_acting on acting_appointment (acting_id);

-- A line that an appointment drew ends with it.
alter table reporting_line
    add column acting_appointment_id uuid references acting_appointment,
    add constraint acting_line_ends
        check (acting_appointment_id is null or num_nonnulls(appraiser_id, valid_until) = 2);

create index reporting_line_of_acting on reporting_line (acting_appointment_id) where acting_appointment_id is not null;
