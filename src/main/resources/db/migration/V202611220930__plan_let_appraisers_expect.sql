-- What the leader especially expects is written by the leader, before the decision.
create function refuse_to_change_expectations_of_an_agreed_plan() returns trigger language plpgsql as $$
begin
    if exists (select 1 from plan where state in ('APPROVED', 'SUPERSEDED') and plan_id in (new.plan_id, old.plan_id)) then
        raise exception 'this plan has been agreed and its expectations are frozen';
    end if;
    return coalesce(new, old);
end $$;

drop trigger plan_expectation_is_frozen on plan_expectation;
create trigger plan_expectation_is_frozen before insert or update or delete on plan_expectation
    for each row execute function refuse_to_change_expectations_of_an_agreed_plan();
