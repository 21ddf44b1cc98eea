-- Items move up when one above them is removed. Until the end of the transaction two of them may say the same origin.
alter table plan_item drop constraint plan_item_plan_id_origin_id_key;
alter table plan_item add constraint an_item_once_in_a_plan unique (plan_id, origin_id) deferrable initially deferred;

-- A missing reason made the old check unknown, and what is unknown passes.
alter table plan drop constraint plan_check3;
alter table plan add constraint a_return_says_why check (state <> 'RETURNED' or coalesce(return_reason, '') <> '');
