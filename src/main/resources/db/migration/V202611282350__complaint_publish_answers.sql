-- A question and its answer for everybody, without what leads to anybody. Shown only after a second person released it.
create table publication (
    complaint_id uuid primary key references complaint,
    version      bigint not null,
    unit_id      uuid not null references unit,
    month        date not null check (extract(day from month) = 1),
    question     text not null check (length(question) between 10 and 4000),
    answer       text not null check (length(answer) between 10 and 4000),
    prepared_by  uuid not null,
    preparer     text not null,
    prepared_at  timestamptz not null,
    released_by  uuid,
    releaser     text,
    released_at  timestamptz,
    constraint released_by_somebody check (num_nulls(released_by, releaser, released_at) in (0, 3)),
    constraint released_by_somebody_else check (released_by <> prepared_by)
);
create index publication_of_unit on publication (unit_id, month desc, complaint_id);
create index publication_prepared on publication (prepared_at, complaint_id) where released_at is null;

create function refuse_to_change_what_was_released() returns trigger language plpgsql as $$
begin
    raise exception 'what was released is withdrawn, not changed';
end $$;

create trigger publication_stays before update on publication
    for each row when (old.released_at is not null) execute function refuse_to_change_what_was_released();
