-- What HR decided about what raters wrote. Only what is shown stays: words that were taken out are gone, and so is a comment
-- that is not shown.
alter table rater_comment
    alter column content drop not null,
    add column verdict     text check (verdict in ('RELEASED', 'SHORTENED', 'WITHHELD')),
    add column reason      text check (reason in ('ABUSIVE', 'PERSONAL_DATA', 'GIVES_THE_WRITER_AWAY')),
    add column account_id  uuid,
    add column reviewer    text,
    add column reviewed_at timestamptz,
    add constraint a_verdict_has_a_name check (num_nulls(verdict, account_id, reviewer, reviewed_at) in (0, 4)),
    add constraint withheld_ones_are_gone check (coalesce(verdict = 'WITHHELD', false) = (content is null)),
    add constraint withheld_ones_say_why check (coalesce(verdict = 'WITHHELD', false) = (reason is not null));

create index rater_comment_waiting on rater_comment (comment_id) where verdict is null;

create function check_review_of_rater_comment() returns trigger language plpgsql as $$
begin
    if old.verdict is not null then
        raise exception 'what was decided about a comment stays';
    end if;
    if new.verdict is not null and not exists (select from period where period_id = new.period_id
        and phase in ('ASSESSMENT', 'CALIBRATION', 'RELEASED', 'CLOSED')) then
        raise exception 'a comment is read once nobody can answer any more';
    end if;
    return new;
end $$;

create trigger rater_comment_is_reviewed_once before update on rater_comment
    for each row execute function check_review_of_rater_comment();
