-- Who stands above a person on a day, the nearest first by place: on even places who appraises, on odd ones the official
-- for whom that one acts. The way goes on from the official, whose office it is. The height stops a circle.
create function superiors(person uuid, on_day date) returns table (employee_id uuid, place integer)
    language sql stable as $$
    with recursive up (appraiser_id, office_id, height) as (
        select l.appraiser_id, coalesce(c.official_id, l.appraiser_id), 1
        from reporting_line l left join acting_appointment c using (acting_appointment_id)
        where l.employee_id = person and l.superseded_at is null and l.appraiser_id is not null
          and l.valid_from <= on_day and (l.valid_until is null or l.valid_until >= on_day)
      union all
        select l.appraiser_id, coalesce(c.official_id, l.appraiser_id), up.height + 1
        from up join reporting_line l on l.employee_id = up.office_id
        left join acting_appointment c using (acting_appointment_id)
        where up.height < 30 and l.superseded_at is null and l.appraiser_id is not null
          and l.valid_from <= on_day and (l.valid_until is null or l.valid_until >= on_day))
    select step.employee_id, min(step.place)
    from (select appraiser_id, 2 * height from up
      union all
        select office_id, 2 * height + 1 from up where office_id <> appraiser_id) as step (employee_id, place)
    group by step.employee_id
$$;

-- Who decides beside a person's appraiser: the nearest one above who neither appraises nor is replaced by who does.
-- Nobody where nobody stands above.
create function second_person(person uuid, on_day date) returns uuid language sql stable as $$
    select s.employee_id from superiors(person, on_day) s where s.place > 3 order by s.place limit 1
$$;
