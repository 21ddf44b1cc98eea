-- Ratings of one day, one service and one point or officer that look as if one hand had written them. They are held back
-- until HR has decided: let them count, or set them aside, which takes two people.
create table burst (
    burst_id    uuid primary key,
    version     bigint not null,
    day         date not null,
    unit_id     uuid not null references unit,
    service_id  uuid not null references public_service,
    point_id    uuid references service_point,
    officer_id  uuid references employee,
    rule        text not null check (rule in ('ALIKE_WALK_INS', 'ALIKE_CODES', 'MANY_WALK_INS')),
    ratings     int not null,
    identical   int not null check (identical between 1 and ratings),
    visits      bigint not null check (visits >= 0),
    allowed     int not null check (allowed >= 0),
    found_on    date not null,
    state       text not null check (state in ('WAITING', 'PROPOSED', 'SET_ASIDE', 'COUNTED')),
    reason      text check (length(reason) between 10 and 1000),
    proposed_by uuid,
    proposer    text,
    proposed_at timestamptz,
    decided_by  uuid,
    decider     text,
    decided_at  timestamptz,
    constraint a_few_are_no_burst check (ratings >= 10),
    constraint of_a_point_or_an_officer check (num_nonnulls(point_id, officer_id) = 1),
    constraint found_after_its_day check (found_on > day),
    constraint a_proposal_has_name_and_reason check (num_nulls(reason, proposed_by, proposer, proposed_at) in (0, 4)),
    constraint only_proposals_are_decided_by_two check (case state when 'WAITING' then proposed_by is null
        when 'COUNTED' then true else proposed_by is not null end),
    constraint a_decision_has_a_name check (case when state in ('SET_ASIDE', 'COUNTED')
        then num_nulls(decided_by, decider, decided_at) = 0 else num_nonnulls(decided_by, decider, decided_at) = 0 end),
    constraint two_people_set_aside check (state <> 'SET_ASIDE' or decided_by <> proposed_by)
);

create index burst_of_unit on burst (unit_id, day);
create index burst_of_service on burst (service_id);
create index burst_of_point on burst (point_id);
create index burst_of_officer on burst (officer_id);

create function refuse_to_touch_decided_burst() returns trigger language plpgsql as $$
begin
    raise exception 'what was decided about a burst stays';
end $$;

create trigger burst_is_kept before delete on burst
    for each row execute function refuse_to_touch_decided_burst();
create trigger decided_burst_stays before update on burst
    for each row when (old.state in ('SET_ASIDE', 'COUNTED'))
    execute function refuse_to_touch_decided_burst();

alter table rating add column burst_id uuid references burst;
create index rating_of_burst on rating (burst_id);

create function refuse_to_release_held_back() returns trigger language plpgsql as $$
begin
    if new.block_id is not null and not exists (
        select from burst where burst_id = new.burst_id and state = 'COUNTED') then
        raise exception 'a rating that is held back is not released';
    end if;
    return new;
end $$;

create trigger rating_of_burst_is_held_back before update on rating
    for each row when (new.burst_id is not null)
    execute function refuse_to_release_held_back();

create function refuse_to_leave_burst() returns trigger language plpgsql as $$
begin
    raise exception 'a rating stays in its burst';
end $$;

create trigger rating_stays_in_its_burst before update on rating
    for each row when (old.burst_id is not null and new.burst_id is distinct from old.burst_id)
    execute function refuse_to_leave_burst();
