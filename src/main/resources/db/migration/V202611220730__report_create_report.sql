create table report (
    report_id     uuid primary key,
    version       bigint not null,
    assignment_id uuid not null,
    employee_id   uuid not null references employee,
    period_id     uuid not null references period,
    -- the version of the plan that counts
    plan_id       uuid not null references plan,
    state         text not null check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED')),
    achievements  text not null check (length(achievements) <= 4000),
    challenges    text not null check (length(challenges) <= 4000),
    improvements  text not null check (length(improvements) <= 4000),
    submitted_at  timestamptz,
    receipt       text unique,
    decided_at    timestamptz,
    decided_by    text,
    return_reason text check (length(return_reason) <= 1000),
    rounds        integer not null check (rounds >= 0),
    changed_at    timestamptz not null,
    foreign key (assignment_id, employee_id) references assignment (assignment_id, employee_id),
    constraint one_report_a_period unique (assignment_id, period_id),
    check (state = 'DRAFT' or num_nulls(submitted_at, receipt) = 0),
    check (state not in ('RETURNED', 'ACCEPTED') or num_nulls(decided_at, decided_by) = 0),
    check (state <> 'RETURNED' or length(return_reason) > 0)
);

create index report_assignment on report (assignment_id, employee_id);
create index report_employee on report (employee_id, period_id);
create index report_period on report (period_id, state);
create index report_plan on report (plan_id);

create table report_item (
    report_id    uuid not null references report,
    -- origin of the plan item; a later version of the plan may leave it out
    origin_id    uuid not null,
    realised     numeric(16, 4) check (realised >= 0),
    achievements text not null check (length(achievements) <= 4000),
    challenges   text not null check (length(challenges) <= 4000),
    improvements text not null check (length(improvements) <= 4000),
    primary key (report_id, origin_id)
);

create table evidence (
    evidence_id  uuid primary key,
    report_id    uuid not null references report,
    origin_id    uuid not null,
    name         text not null check (length(name) between 1 and 200),
    -- a file or a link
    media_type   text,
    size         bigint check (size between 1 and 5242880),
    sha256       text check (sha256 ~ '^[0-9a-f]{64}$'),
    link         text check (length(link) <= 2000 and link ~ '^https?://'),
    added_at     timestamptz not null,
    constraint a_file_or_a_link check (num_nonnulls(media_type, size, sha256) = 3 and link is null
        or num_nonnulls(media_type, size, sha256) = 0 and link is not null)
);

create index evidence_report on evidence (report_id, origin_id, added_at);

-- Apart, so that lists never read it.
create table evidence_content (
    evidence_id uuid primary key references evidence on delete cascade,
    content     bytea not null check (octet_length(content) between 1 and 5242880)
);

-- What the appraiser has taken stays as it was.
create function refuse_to_change_a_report_handed_over() returns trigger language plpgsql as $$
begin
    if exists (select 1 from report where state in ('SUBMITTED', 'ACCEPTED') and report_id in (new.report_id, old.report_id)) then
        raise exception 'this report has been handed over and is frozen';
    end if;
    return coalesce(new, old);
end $$;

create trigger report_item_is_frozen before insert or update or delete on report_item
    for each row execute function refuse_to_change_a_report_handed_over();
create trigger evidence_is_frozen before insert or update or delete on evidence
    for each row execute function refuse_to_change_a_report_handed_over();

create function refuse_to_reopen_an_accepted_report() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or to_jsonb(new) - 'version' is distinct from to_jsonb(old) - 'version' then
        raise exception 'this report has been accepted and is frozen';
    end if;
    return new;
end $$;

create trigger accepted_report_is_frozen before update or delete on report
    for each row when (old.state = 'ACCEPTED') execute function refuse_to_reopen_an_accepted_report();
