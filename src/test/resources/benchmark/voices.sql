-- Puts :visits visits where one is, and :ratings ratings with their blocks, spread over :officers officers each.
-- Run with session_replication_role = replica, because what is released stays as it is.
create function pg_temp.copy_of(id uuid, n int) returns uuid language sql immutable strict as
    'select case when n = 0 then id else md5(id::text || n)::uuid end';

insert into visit select r.*
    from visit t, generate_series(1, :visits - 1) n, jsonb_populate_record(t, jsonb_build_object(
        'visit_id', pg_temp.copy_of(visit_id, n), 'registration_key', pg_temp.copy_of(registration_key, n),
        'officer_id', pg_temp.copy_of(officer_id, n % :officers), 'ticket', ticket || '-' || n)) r;

insert into rating select r.*
    from rating t, generate_series(1, :ratings - 1) n, jsonb_populate_record(t, jsonb_build_object(
        'rating_id', gen_random_uuid(), 'block_id', pg_temp.copy_of(block_id, n),
        'officer_id', pg_temp.copy_of(officer_id, n % :officers))) r;

-- A split divides all blocks of a unit and its months, however many there are.
update service_split_part set respondents = :ratings * respondents, requirements = :ratings * requirements,
    procedure = :ratings * procedure, completion_time = :ratings * completion_time, cost = :ratings * cost,
    product = :ratings * product, officer_competence = :ratings * officer_competence,
    officer_behaviour = :ratings * officer_behaviour, complaint_handling = :ratings * complaint_handling,
    facilities = :ratings * facilities;

insert into rating_block select r.*
    from rating_block t, generate_series(1, :ratings - 1) n, jsonb_populate_record(t, jsonb_build_object(
        'block_id', pg_temp.copy_of(block_id, n), 'officer_id', pg_temp.copy_of(officer_id, n % :officers))) r;

delete from rating_sum;
insert into rating_sum (unit_id, first_month, last_month, walk_in, released_on, respondents, incomplete, at_kiosk,
        on_paper, imported, requirements, procedure, completion_time, cost, product, officer_competence,
        officer_behaviour, complaint_handling, facilities)
    select unit_id, first_month, last_month, walk_in, max(released_on), sum(respondents), sum(incomplete),
        sum(at_kiosk), sum(on_paper), sum(imported), sum(requirements), sum(procedure), sum(completion_time),
        sum(cost), sum(product), sum(officer_competence), sum(officer_behaviour), sum(complaint_handling),
        sum(facilities)
    from rating_block group by unit_id, first_month, last_month, walk_in;

update received_visits set visits = :visits * visits
