-- That people sat together about the figures of a unit (sidang kalibrasi), and what came of it.
create table calibration_session (
    session_id  uuid primary key,
    period_id   uuid not null references period,
    unit_id     uuid not null references unit,
    sat_on     date not null,
    attended    text not null check (length(attended) between 5 and 500),
    conclusion  text not null check (length(conclusion) between 20 and 4000),
    recorded_by text not null,
    recorded_at timestamptz not null
);
create index session_of_unit on calibration_session (unit_id, period_id);
create index session_of_period on calibration_session (period_id);

create function refuse_to_rewrite_a_session() returns trigger language plpgsql as $$
begin
    raise exception 'a session is kept as it was recorded';
end $$;

create trigger session_is_kept before update or delete on calibration_session
    for each row execute function refuse_to_rewrite_a_session();
