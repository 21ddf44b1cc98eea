-- What the appraiser says to a proposal that somebody else has made, before the second person decides.
alter table adjustment
    -- whether there is nobody left to hear; nothing is asked about what was proposed before
    add column by_appraiser boolean not null default true,
    add column opinion    text not null default '',
    add column opinion_by text,
    add column opinion_at timestamptz,
    add constraint an_opinion_is_told check (num_nulls(opinion_by, opinion_at) = case opinion when '' then 2 else 0 end),
    add constraint an_opinion_says_something check (opinion = '' or length(opinion) >= 20),
    add constraint an_appraiser_is_heard_about_others check (opinion = '' or not by_appraiser);
alter table adjustment alter column by_appraiser drop default;

-- Neither does what the appraiser said to it.
create or replace function refuse_to_rewrite_an_adjustment() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.state <> 'PROPOSED'
            or (new.period_id, new.employee_id, new.before_results, new.before_behaviour, new.before_predicate,
                new.after_results, new.after_behaviour, new.after_predicate, new.reason, new.proposed_by, new.proposer,
                new.proposed_at, new.by_appraiser)
            is distinct from (old.period_id, old.employee_id, old.before_results, old.before_behaviour,
                old.before_predicate, old.after_results, old.after_behaviour, old.after_predicate, old.reason,
                old.proposed_by, old.proposer, old.proposed_at,
                old.by_appraiser)
            or old.opinion <> '' and (new.opinion, new.opinion_by, new.opinion_at)
            is distinct from (old.opinion, old.opinion_by, old.opinion_at) then
        raise exception 'an adjustment is kept as it was proposed and ended';
    end if;
    return new;
end $$;
