-- One row: the installation itself.
create table agency (
    singleton            boolean primary key default true check (singleton),
    name                 text not null check (length(name) between 3 and 200),
    time_zone            text not null check (time_zone in ('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura')),
    base_url             text not null check (base_url ~ '^https?://'),
    clock_offset_seconds bigint not null default 0,
    demo                 boolean not null default false,
    -- Real evaluations happen in real time.
    constraint only_the_demo_shifts_its_clock check (demo or clock_offset_seconds = 0)
);
