-- What a citizen told a unit: a complaint, a question or praise. No name, no address, and of the code that leads back to
-- it only the hash.
create table complaint (
    complaint_id uuid primary key,
    version      bigint not null,
    code_hash    text not null unique check (code_hash ~ '^[0-9a-f]{64}$'),
    unit_id      uuid not null references unit,
    service_id   uuid references public_service,
    kind         text not null check (kind in ('COMPLAINT', 'INFORMATION', 'PRAISE')),
    happened_on  date,
    content      text not null check (length(content) between 10 and 4000),
    -- as it was typed; whom it means is for people to find out
    officer      text check (length(officer) between 1 and 100),
    received_at  timestamptz not null,
    state        text not null check (state in ('RECEIVED', 'VERIFIED', 'FORWARDED', 'IN_PROGRESS', 'ANSWERED', 'CLOSED',
        'REFUSED')),
    field_check  boolean not null default false,
    -- the last days in time, as the working calendar says; praise has no limit for its answer
    respond_by   date not null,
    answer_by    date,
    responded_at timestamptz,
    answered_at  timestamptz,
    -- what the citizen reads: the answer, or why there is none
    answer       text check (length(answer) between 10 and 4000),
    -- what is due next
    due_on       date generated always as (case
        when state = 'RECEIVED' then least(respond_by, answer_by)
        when state in ('VERIFIED', 'FORWARDED', 'IN_PROGRESS') then answer_by end) stored,
    constraint questions_are_about_no_officer check (kind <> 'INFORMATION' or officer is null),
    constraint only_complaints_are_checked_in_the_field check (kind = 'COMPLAINT' or not field_check),
    constraint only_praise_has_no_limit check ((kind = 'PRAISE') = (answer_by is null)),
    constraint a_response_ends_the_waiting check ((state = 'RECEIVED') = (responded_at is null)),
    constraint an_end_has_an_answer check ((state in ('ANSWERED', 'CLOSED', 'REFUSED')) = (answer is not null)
        and (answer is null) = (answered_at is null)),
    constraint answers_follow_receipt check (responded_at >= received_at and answered_at >= responded_at)
);
create index complaint_by_due on complaint (due_on, received_at desc, complaint_id);
create index complaint_of_unit on complaint (unit_id, due_on, received_at desc, complaint_id);
create index complaint_of_service on complaint (service_id);
create index complaint_answer_by on complaint (answer_by);

-- What people did about it, one after the other. Never changed.
create table complaint_step (
    complaint_id uuid not null references complaint,
    number       int not null check (number > 0),
    action       text not null check (action in ('VERIFIED', 'FORWARDED', 'IN_PROGRESS', 'ANSWERED', 'CLOSED', 'REFUSED',
        'FIELD_CHECK')),
    note         text not null check (length(note) <= 4000),
    account_id   uuid not null,
    actor_name   text not null,
    taken_at     timestamptz not null,
    primary key (complaint_id, number),
    constraint some_steps_have_a_reason check (action not in ('FORWARDED', 'REFUSED', 'FIELD_CHECK') or length(note) >= 10)
);

create function refuse_to_rewrite_a_step() returns trigger language plpgsql as $$
begin
    raise exception 'a step that was taken stays as it is';
end $$;

create trigger complaint_step_stays before update or delete on complaint_step
    for each row execute function refuse_to_rewrite_a_step();
