-- A file with the visits of another register, from its dry run on.
create table visit_import (
    import_id    uuid primary key,
    account_id   uuid not null,
    content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
    file_name    text not null check (length(file_name) between 1 and 100),
    state        text not null check (state in ('CHECKING', 'READY', 'APPLYING', 'APPLIED', 'DISCARDED', 'FAILED')),
    uploaded_at  timestamptz not null,
    -- since when it is in this state
    state_since  timestamptz not null,
    -- visits in the file
    read         int not null check (read > 0),
    -- what is wrong with single values, as reading the file told
    unreadable   int not null check (unreadable >= 0),
    -- the same with what only the other tables tell
    errors       int not null check (errors >= unreadable),
    -- visits without any error; once it is applied those that were imported
    good         int not null check (good between 0 and read),
    -- how far the running step is
    done         int not null default 0 check (done >= 0),
    -- whether it had to be checked again because something had changed
    checked_again boolean not null default false
);

-- The same file once, unless it came to nothing.
create unique index visit_import_of_content on visit_import (content_hash)
    where state not in ('DISCARDED', 'FAILED');
create index visit_import_latest on visit_import (uploaded_at desc, import_id);

-- The lines of the file until they are applied; times are those of the agency's clock. Not logged: after a crash of the
-- database somebody sends the file again.
create unlogged table visit_import_row (
    import_id    uuid not null,
    line         int not null,
    ticket       text not null,
    service_code text not null,
    unit_code    text not null,
    nip          text not null,
    channel      text not null,
    received_at  timestamp,
    completed_at timestamp,
    corrections  int,
    stage_names  text[] not null,
    stage_times  timestamp[] not null,
    -- whether every value could be read
    readable     boolean not null,
    good         boolean not null,
    primary key (import_id, line)
);

-- What visits will be made of the good lines.
create unlogged table visit_import_visit (
    import_id   uuid not null,
    line        int not null,
    visit_id    uuid not null,
    service_id  uuid not null,
    standard_id uuid not null,
    unit_id     uuid not null,
    officer_id  uuid not null,
    due_at      timestamp not null,
    duration    int,
    code        text,
    primary key (import_id, line)
);

-- The first errors of each kind.
create table visit_import_error (
    import_id   uuid not null references visit_import,
    line        int not null,
    column_name text not null,
    message_key text not null,
    value       text not null,
    arguments   text[] not null,
    -- found while the file was read, not by a check
    while_read  boolean not null,
    primary key (import_id, line, column_name, message_key)
);
