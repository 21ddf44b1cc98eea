-- What is promised about a service, in versions: visits keep the one of their day.
create table service_standard (
    standard_id    uuid primary key,
    version        bigint not null,
    service_id     uuid not null references public_service,
    number         int not null check (number > 0),
    in_force_since timestamptz not null,
    standard_value int not null check (standard_value > 0),
    standard_unit  text not null check (standard_unit in ('MINUTES', 'WORKING_DAYS', 'CALENDAR_DAYS')),
    -- in rupiah
    fee            bigint not null check (fee >= 0),
    -- one on each line
    requirements   text not null check (length(requirements) <= 2000),
    -- what citizens go home with
    product        text not null check (length(product) <= 300),
    -- why it takes the place of the one before
    reason         text not null check (length(reason) <= 500),
    -- since the first visit that it was promised to
    frozen_at      timestamptz,
    unique (service_id, number),
    unique (service_id, standard_id),
    constraint a_change_has_a_reason check (number = 1 or length(reason) >= 10)
);

-- In the unit of the standard, and together exactly as long.
create table service_stage (
    standard_id    uuid not null references service_standard,
    place          int not null check (place > 0),
    name           text not null check (length(name) between 3 and 60),
    standard_value numeric(8, 2) not null check (standard_value > 0),
    primary key (standard_id, place),
    constraint one_stage_of_a_name unique (standard_id, name) deferrable initially deferred
);

insert into service_standard
select gen_random_uuid(), 0, service_id, 1,
       coalesce((select min(received_at) from visit v where v.service_id = s.service_id), now()),
       standard_value, standard_unit, fee, regexp_replace(requirements, '\s*;\s*', E'\n', 'g'), '', '', null
from public_service s;

alter table public_service
    drop column standard_value,
    drop column standard_unit,
    drop column fee,
    drop column requirements,
    add column version bigint not null default 0,
    -- no new visits from then on
    add column retired_at timestamptz;

alter table public_service alter column version drop default;

create function refuse_to_change_a_promised_standard() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or to_jsonb(new) - 'version' is distinct from to_jsonb(old) - 'version' then
        raise exception 'this standard was promised to visits and is frozen';
    end if;
    return new;
end $$;

create trigger standard_is_frozen before update or delete on service_standard
    for each row when (old.frozen_at is not null) execute function refuse_to_change_a_promised_standard();

create function refuse_to_change_stages_of_a_promised_standard() returns trigger language plpgsql as $$
begin
    if exists (select from service_standard
               where frozen_at is not null and standard_id in (new.standard_id, old.standard_id)) then
        raise exception 'this standard was promised to visits and its stages are frozen';
    end if;
    return coalesce(new, old);
end $$;

create trigger stage_is_frozen before insert or update or delete on service_stage
    for each row execute function refuse_to_change_stages_of_a_promised_standard();

-- Looked at when everything is written.
create function require_stages_that_add_up() returns trigger language plpgsql as $$
begin
    if exists (select from service_standard s join service_stage t using (standard_id)
               where s.standard_id in (new.standard_id, old.standard_id)
               group by s.standard_id having sum(t.standard_value) <> s.standard_value) then
        raise exception 'the stages of a service make exactly its standard';
    end if;
    return null;
end $$;

create constraint trigger stages_add_up after insert or update or delete on service_stage
    deferrable initially deferred for each row execute function require_stages_that_add_up();
create constraint trigger standard_is_the_sum_of_its_stages after update of standard_value on service_standard
    deferrable initially deferred for each row execute function require_stages_that_add_up();
