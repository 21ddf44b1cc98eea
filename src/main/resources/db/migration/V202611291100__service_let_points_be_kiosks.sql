-- The secret in the address of a kiosk (mode kios) at a service point; only its hash is kept. A withdrawn one stays known,
-- so that a device that still uses it can be told what to do.
create table kiosk_key (
    kiosk_key_id uuid primary key,
    point_id     uuid not null references service_point,
    key_hash     text not null unique check (key_hash ~ '^[0-9a-f]{64}$'),
    given_at     timestamptz not null,
    withdrawn_at timestamptz,
    constraint withdrawn_after_it_was_given check (withdrawn_at >= given_at)
);

create index kiosk_key_of_point on kiosk_key (point_id);
create unique index one_kiosk_key_at_a_time on kiosk_key (point_id) where withdrawn_at is null;

create function refuse_to_change_kiosk_key() returns trigger language plpgsql as $$
begin
    raise exception 'a kiosk key is given once and withdrawn once';
end $$;

create trigger kiosk_key_is_kept before delete on kiosk_key
    for each row execute function refuse_to_change_kiosk_key();
create trigger kiosk_key_is_withdrawn_once before update on kiosk_key
    for each row when (old.withdrawn_at is not null or to_jsonb(new) - 'withdrawn_at' <> to_jsonb(old) - 'withdrawn_at')
    execute function refuse_to_change_kiosk_key();
