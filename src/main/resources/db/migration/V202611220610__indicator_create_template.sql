create table template (
    template_id    uuid primary key,
    version        bigint not null,
    -- for a group of positions or for one position; the more specific wins
    position_group text check (position_group in ('JPT', 'ADMINISTRATOR', 'PENGAWAS', 'PELAKSANA', 'JF')),
    position_id    uuid references position,
    number         integer not null check (number > 0),
    state          text not null check (state in ('DRAFT', 'ACTIVE', 'SUPERSEDED', 'RETIRED')),
    activated_at   timestamptz,
    changed_at     timestamptz not null,
    constraint for_a_group_or_a_position check (num_nonnulls(position_group, position_id) = 1),
    constraint one_template_in_force exclude (coalesce(position_group, position_id::text) with =)
        where (state = 'ACTIVE') deferrable initially deferred
);

create index template_position on template (position_id);
create unique index template_number on template (coalesce(position_group, position_id::text), number);
create unique index one_draft_of_a_template on template (coalesce(position_group, position_id::text))
    where state = 'DRAFT';

create table template_row (
    template_id          uuid not null references template,
    line                 integer not null,
    planned_result       text not null check (length(planned_result) <= 300),
    superior_result      text not null check (length(superior_result) <= 300),
    result_type          text not null check (result_type in ('MAIN', 'ADDITIONAL')),
    indicator_version_id uuid not null references indicator_version,
    target_low           numeric(16, 4) check (target_low > 0),
    target_high          numeric(16, 4),
    weight               numeric(5, 2) check (weight between 0 and 100),
    primary key (template_id, line),
    check (target_high >= target_low),
    check (num_nonnulls(target_low, target_high) in (0, 2))
);

create index template_row_indicator on template_row (indicator_version_id);

create function refuse_to_change_an_active_template() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or to_jsonb(new) - array['version', 'state', 'changed_at']
            is distinct from to_jsonb(old) - array['version', 'state', 'changed_at'] then
        raise exception 'this template has been activated and is frozen';
    end if;
    return new;
end $$;

create trigger template_is_frozen before update or delete on template
    for each row when (old.state <> 'DRAFT') execute function refuse_to_change_an_active_template();

create function refuse_to_change_rows_of_an_active_template() returns trigger language plpgsql as $$
begin
    if exists (select 1 from template where state <> 'DRAFT' and template_id in (new.template_id, old.template_id)) then
        raise exception 'this template has been activated and its rows are frozen';
    end if;
    return coalesce(new, old);
end $$;

create trigger template_row_is_frozen before insert or update or delete on template_row
    for each row execute function refuse_to_change_rows_of_an_active_template();

-- Whoever activates it, and in whatever way.
create function require_a_hundred() returns trigger language plpgsql as $$
begin
    if (select sum(weight) is distinct from 100 from template_row where template_id = new.template_id) then
        raise exception 'the weights of an active template make exactly 100.00';
    end if;
    return new;
end $$;

create trigger template_weighs_a_hundred before insert or update on template
    for each row when (new.state = 'ACTIVE') execute function require_a_hundred();
