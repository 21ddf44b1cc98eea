create table public_service (
    service_id     uuid primary key,
    code           text not null unique check (code ~ '^[A-Z0-9][A-Z0-9-]{0,29}$'),
    name           text not null check (length(name) between 3 and 150),
    -- the kind of unit that offers it
    unit_type      text not null,
    standard_value int not null check (standard_value > 0),
    standard_unit  text not null check (standard_unit in ('MINUTES', 'WORKING_DAYS')),
    -- in rupiah
    fee            bigint not null check (fee >= 0),
    requirements   text not null check (length(requirements) <= 2000)
);

-- Citizens are never recorded: not by name, not by number, not by telephone.
create table visit (
    visit_id         uuid primary key,
    version          bigint not null,
    -- a form that is sent twice registers one visit
    registration_key uuid not null unique,
    service_id       uuid not null references public_service,
    unit_id          uuid not null references unit,
    officer_id       uuid not null references employee,
    ticket           text not null check (length(ticket) between 1 and 30),
    channel          text not null check (channel in ('COUNTER', 'ONLINE', 'MOBILE')),
    received_at      timestamptz not null,
    -- the same in the time zone of the agency, all of which lie east of Greenwich
    received_on      date not null,
    completed_at     timestamptz,
    corrections      int not null default 0 check (corrections >= 0),
    constraint completed_after_receipt check (completed_at >= received_at),
    constraint received_on_the_day_of_receipt
        check (received_on - (received_at at time zone 'UTC')::date in (0, 1)),
    constraint one_ticket_a_day unique (unit_id, received_on, ticket)
);

create index visit_of_unit on visit (unit_id, (completed_at is not null), received_at desc, visit_id);
create index visit_of_officer on visit (officer_id, received_at);
create index visit_of_service on visit (service_id, received_at);

-- The last number that a counter gave out on a day.
create table visit_ticket (
    unit_id     uuid not null references unit,
    day         date not null,
    last_number int not null check (last_number > 0),
    primary key (unit_id, day)
);

-- One rating for one visit. That it was used is all that is kept here about the rating.
create table rating_code (
    code     text primary key check (code ~ '^[23456789ABCDEFGHJKMNPQRSTVWXYZ]{8}$'),
    visit_id uuid not null unique references visit,
    used     boolean not null default false
);

create function refuse_to_renew_code() returns trigger language plpgsql as $$
begin
    raise exception 'a code belongs to one visit and is used once';
end $$;

create trigger rating_code_is_used_once before update on rating_code
    for each row when (old.used or new.code <> old.code or new.visit_id <> old.visit_id)
    execute function refuse_to_renew_code();
