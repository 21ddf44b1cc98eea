-- What both sides write about a plan or a report. The subject lives in another module's table.
create table dialogue_entry (
    dialogue_entry_id bigint generated always as identity primary key,
    subject_id        uuid not null,
    account_id        uuid not null,
    author            text not null,
    written_at        timestamptz not null,
    content           text not null check (length(content) between 1 and 1000)
);

create index dialogue_entry_subject on dialogue_entry (subject_id, written_at);

create trigger dialogue_entry_stays before update or delete on dialogue_entry
    for each row execute function refuse_to_rewrite_history();
