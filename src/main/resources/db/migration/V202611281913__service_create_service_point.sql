-- A place where citizens are served (titik layanan), with a poster that leads to its page.
create table service_point (
    point_id uuid primary key,
    version  bigint not null,
    unit_id  uuid not null references unit,
    -- stands on the poster, so it never changes
    code     text not null unique check (code ~ '^[23456789ABCDEFGHJKMNPQRSTVWXYZ]{6}$'),
    name     text not null check (length(name) between 3 and 100),
    kind     text not null check (kind in ('COUNTER', 'KIOSK', 'MOBILE')),
    active   boolean not null,
    constraint one_point_of_a_name unique (unit_id, name)
);

create function refuse_to_change_what_a_poster_says() returns trigger language plpgsql as $$
begin
    raise exception 'the code of a service point stands on its poster';
end $$;

create trigger point_keeps_its_code before update on service_point
    for each row when (new.code <> old.code or new.unit_id <> old.unit_id)
    execute function refuse_to_change_what_a_poster_says();
