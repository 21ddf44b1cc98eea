create table audit_entry (
    audit_entry_id bigint generated always as identity primary key,
    occurred_at    timestamptz not null,
    account_id     uuid not null,
    actor_name     text not null,
    subject_id     uuid not null,
    action         text not null,
    details        text[] not null
);

create index audit_entry_subject on audit_entry (subject_id, audit_entry_id);

create function refuse_to_rewrite_history() returns trigger language plpgsql as $$
begin
    raise exception 'the audit trail is append-only';
end $$;

create trigger audit_entry_is_append_only before update or delete on audit_entry
    for each row execute function refuse_to_rewrite_history();

create trigger audit_entry_is_never_emptied before truncate on audit_entry
    for each statement execute function refuse_to_rewrite_history();
