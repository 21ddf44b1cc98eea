-- What citizens said of a unit, as it stood when reporting ended; it counts where the rules weigh citizens. Whose answers
-- they are is said by the source: the unit itself or the nearest one above that serves (S11).
create table settled_satisfaction (
    period_id   uuid not null references period,
    unit_id     uuid not null references unit,
    source_id   uuid not null references unit,
    respondents integer not null check (respondents >= 10),
    sums        integer[] not null check (cardinality(sums) = 9),
    primary key (period_id, unit_id)
);

create index on settled_satisfaction (unit_id);
create index on settled_satisfaction (source_id);

create function refuse_to_change_settled_satisfaction() returns trigger language plpgsql as $$
begin
    raise exception 'what citizens said is settled';
end $$;

create trigger settled_satisfaction_stays before update or delete on settled_satisfaction
    for each row execute function refuse_to_change_settled_satisfaction();
