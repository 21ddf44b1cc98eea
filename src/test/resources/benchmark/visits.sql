-- The good lines of staged visits, checked against everything that the import checks them against but their stages.
insert into visit (visit_id, version, registration_key, service_id, standard_id, unit_id, officer_id, ticket, channel,
        received_at, received_on, completed_at, completed_on, due_at, due_on, duration, corrections)
    with recursive below (above_id, unit_id) as (
        select unit_id, unit_id from unit
        union all select b.above_id, u.unit_id from below b join unit u on u.parent_id = b.unit_id)
    select gen_random_uuid(), 0, gen_random_uuid(), s.service_id, t.standard_id, u.unit_id, e.employee_id, r.ticket_code,
        r.channel, r.received_at at time zone 'Asia/Jakarta', r.received_at::date,
        r.completed_at at time zone 'Asia/Jakarta', r.completed_at::date,
        (r.received_at::date + 1) at time zone 'Asia/Jakarta', r.received_at::date + 1, 0, r.corrections
    from staged_visit r join public_service s on s.code = r.service_code
    join unit u on u.code = r.unit_code and u.type = s.unit_type join employee e on e.nip = r.officer_nip
    join service_standard t on t.service_id = s.service_id and t.number = 1
    where r.received_at <= now() and r.completed_at >= r.received_at and r.corrections >= 0
      and exists (
          select from assignment a join below b on b.unit_id = a.unit_id
          where a.employee_id = e.employee_id and b.above_id = u.unit_id
            and r.completed_at::date between a.valid_from and coalesce(a.valid_until, 'infinity'))
      and not exists (
          select from visit v
          where v.unit_id = u.unit_id and v.received_on = r.received_at::date and v.ticket = r.ticket_code)
