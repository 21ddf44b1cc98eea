-- Who decides beside a person's appraiser on a day: the superior of the appraiser or, where the appraiser acts for an
-- official, of that official. Nobody where nobody stands above.
create function second_person(person uuid, on_day date) returns uuid language sql stable as $$
    select case when office.appraiser_id = own.appraiser_id then higher.appraiser_id else office.appraiser_id end
    from reporting_line own
    left join acting_appointment acting using (acting_appointment_id)
    left join reporting_line office on office.employee_id = coalesce(acting.official_id, own.appraiser_id)
        and office.superseded_at is null
        and office.valid_from <= on_day and (office.valid_until is null or office.valid_until >= on_day)
    -- A superior who acts for the official cannot be the second one as well.
    left join reporting_line higher on higher.employee_id = own.appraiser_id and higher.superseded_at is null
        and higher.valid_from <= on_day and (higher.valid_until is null or higher.valid_until >= on_day)
    where own.employee_id = person and own.superseded_at is null
      and own.valid_from <= on_day and (own.valid_until is null or own.valid_until >= on_day)
$$;
