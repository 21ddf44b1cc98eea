-- What follows from a result: somebody undertakes something about one indicator by a day.
create table development_action (
    action_id         uuid primary key,
    version           bigint not null,
    employee_id       uuid not null references employee,
    period_id         uuid not null references period,
    -- what it is about, as the score sheet said it then; a sheet can be computed anew until it is released
    origin_id         uuid not null,
    indicator_code    text not null,
    indicator_name    text not null,
    indicator_version int not null check (indicator_version > 0),
    source            text not null,
    unit              text not null,
    direction         text check (direction in ('HIGHER', 'LOWER', 'RANGE')),
    conversion        text not null,
    target_low        numeric(16, 4) not null,
    target_high       numeric(16, 4) not null,
    -- exact fractions, as on sheets; none where the sheet has none
    realised          text check (realised ~ '^-?\d+(/\d+)?$'),
    achievement       text check (achievement ~ '^\d+(/\d+)?$'),
    kind              text not null check (kind in ('COACHING', 'COUNSELLING', 'TRAINING', 'RESOURCES')),
    agreed            text not null check (length(agreed) between 10 and 2000),
    owner_id          uuid not null references employee,
    due_on            date not null,
    opened_on         date not null,
    opened_by         text not null,
    state             text not null check (state in ('OPEN', 'DONE', 'CANCELLED')),
    outcome           text check (length(outcome) between 10 and 2000),
    ended_on          date,
    ended_by          text,
    constraint due_within_a_year check (due_on between opened_on and opened_on + 366),
    constraint nobody_leads_a_talk_with_oneself check (kind not in ('COACHING', 'COUNSELLING') or owner_id <> employee_id),
    constraint an_end_says_what_came_of_it check (num_nulls(outcome, ended_on, ended_by) = case state when 'OPEN' then 3 else 0 end),
    constraint an_action_ends_after_it_began check (ended_on >= opened_on)
);
create unique index one_open_action on development_action (employee_id, origin_id, kind) where state = 'OPEN';
create index action_of_employee on development_action (employee_id, due_on, action_id);
create index action_of_owner on development_action (owner_id, due_on, action_id);
create index action_of_period on development_action (period_id, employee_id);
create index action_by_due on development_action (state, due_on, action_id);

-- What was agreed stays as it was agreed; only its end is added, once.
create function refuse_to_rewrite_an_action() returns trigger language plpgsql as $$
declare
    changing text[] := array['version', 'state', 'outcome', 'ended_on', 'ended_by'];
begin
    if tg_op = 'DELETE' or old.state <> 'OPEN' or to_jsonb(new) - changing is distinct from to_jsonb(old) - changing then
        raise exception 'an action stays as it was agreed';
    end if;
    return new;
end $$;

create trigger action_stays before update or delete on development_action
    for each row execute function refuse_to_rewrite_an_action();
