-- What HR decided about the comment of a released answer. The comment itself stays as it was written.
create table comment_review (
    rating_id   uuid primary key references rating,
    verdict     text not null check (verdict in ('RELEASED', 'REDACTED', 'WITHHELD')),
    -- what is shown in its place
    content     text check (length(content) between 1 and 1000),
    reason      text check (reason in ('ABUSIVE', 'PERSONAL_DATA')),
    account_id  uuid not null,
    reviewer    text not null,
    reviewed_at timestamptz not null,
    constraint redacted_ones_have_another_text check ((verdict = 'REDACTED') = (content is not null)),
    constraint withheld_ones_have_a_reason check ((verdict = 'WITHHELD') = (reason is not null))
);

create function check_comment_is_released() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' or not exists (select from rating where rating_id = new.rating_id and block_id is not null and comment is not null) then
        raise exception 'a comment is reviewed after its answer was released, and once';
    end if;
    return new;
end $$;

create trigger comment_review_comes_after_release before insert or update on comment_review
    for each row execute function check_comment_is_released();

create index rating_with_comment on rating (unit_id, rating_id) where comment is not null and block_id is not null;
