\set n :first + :client_id * :each + :done
\set done :done + 1
begin;
update rating_code set used = true where code = translate(lpad(:n::text, 8, '0'), '01', 'AB') and not used;
insert into rating (rating_id, unit_id, service_id, officer_id, day, source, sex, age, requirements, procedure,
        completion_time, cost, product, officer_competence, officer_behaviour, complaint_handling, facilities)
    select gen_random_uuid(), unit_id, service_id, officer_id, '2026-10-12', 'CODE', 'FEMALE', 'FROM_35', 4, 3, 3, 4, 3,
        4, 4, 3, 3
    from rating_code join visit using (visit_id) where code = translate(lpad(:n::text, 8, '0'), '01', 'AB');
insert into sent_form (key_hash, day) values (encode(sha256(:n::text::bytea), 'hex'), '2026-10-12') on conflict do nothing;
commit;
