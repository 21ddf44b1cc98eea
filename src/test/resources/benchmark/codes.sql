-- Visits that were completed this morning, each with a code that says its number.
create temporary table slip as
    select gen_random_uuid() as visit_id, n, translate(lpad(n::text, 8, '0'), '01', 'AB') as code
    from generate_series(0, :codes - 1) n;

insert into visit (visit_id, version, registration_key, service_id, standard_id, unit_id, officer_id, ticket, channel,
        received_at, received_on, completed_at, completed_on, due_at, due_on, duration)
    select slip.visit_id, 0, slip.visit_id, v.service_id, v.standard_id, v.unit_id, v.officer_id, 'N' || n, 'COUNTER',
        '2026-10-12 08:00+07', '2026-10-12', '2026-10-12 08:10+07', '2026-10-12', '2026-10-12 08:15+07', '2026-10-12', 10
    from slip, (select service_id, standard_id, unit_id, officer_id from visit limit 1) v;

insert into rating_code (code, visit_id) select code, visit_id from slip;

drop table slip;
