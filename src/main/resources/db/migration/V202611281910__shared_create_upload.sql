-- A file between its dry run and the confirmation.
create table upload (
    upload_id  uuid primary key,
    account_id uuid not null,
    purpose    text not null check (purpose ~ '^[a-z][a-z-]{0,29}$'),
    content    bytea not null,
    kept_at    timestamptz not null,
    constraint one_upload_for_a_purpose unique (account_id, purpose)
);
