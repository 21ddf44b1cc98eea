-- Where to tell a citizen that the answer is there, only while the citizen agrees. Encrypted, always of the same length,
-- and with nothing to search it by; the key is not in the database.
create table visit_contact (
    visit_id   uuid primary key references visit,
    ciphertext bytea not null check (octet_length(ciphertext) = 160),
    -- the day that the citizen was told
    delete_on  date not null
);
create index visit_contact_due on visit_contact (delete_on);

create function refuse_to_keep_contact_longer() returns trigger language plpgsql as $$
begin
    raise exception 'a contact belongs to one visit and is not kept longer than was said';
end $$;

create trigger visit_contact_is_not_kept_longer before update on visit_contact
    for each row when (new.delete_on > old.delete_on or new.visit_id <> old.visit_id)
    execute function refuse_to_keep_contact_longer();
