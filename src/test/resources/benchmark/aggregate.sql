-- What a score sheet is made of, for everybody of a period in one statement.
insert into figures
with item as (
    select r.report_id, count(*) as items, sum(ri.realised) as realised,
        sum(i.weight * case
            when ai.level is not null then 20 * ai.level + 20
            when v.direction = 'LOWER' then
                least(greatest(200 - 100 * ai.verified / coalesce(i.target_high, v.target_high), 0), v.cap)
            else least(100 * ai.verified / coalesce(i.shares[9], i.target_low, v.target_low), v.cap) end) / 100 as results,
        sum(length(i.planned_result) + length(v.name) + length(v.definition) + coalesce(length(ri.achievements), 0)
            + coalesce(length(ri.context), 0) + coalesce(length(ai.reason), 0)) as words
    from report r join plan_item i using (plan_id) join indicator_version v using (indicator_version_id)
        left join assessment_item ai on ai.report_id = r.report_id and ai.origin_id = i.origin_id
        left join report_item ri on ri.report_id = r.report_id and ri.origin_id = i.origin_id
    where r.period_id = :period group by r.report_id),
value as (
    select report_id, avg(20 * level + 20) as behaviour, sum(length(feedback)) as words
    from assessment_value join report using (report_id) where period_id = :period group by report_id),
proof as (
    select report_id, count(*) as evidence, sum(length(name)) as words
    from evidence join report using (report_id) where period_id = :period group by report_id),
measured as (
    select r.report_id, sum(v.cases - v.paused) as cases, sum(v.numerator / v.denominator) as amount,
        sum((select sum(s) from unnest(v.sums) s)) as answers, max(v.settled_at) as settled_at,
        sum(length(v.measurement) + length(v.scope) + (v.until_day - v.from_day)) as words
    from report r join plan_item i using (plan_id) join measured_value v using (period_id, plan_item_id)
    where r.period_id = :period group by r.report_id),
others as (
    select a.employee_id, count(distinct answer_id) as raters, avg(20 * level + 20) as seen
    from rater_answer a, unnest(a.levels) level where a.period_id = :period group by a.employee_id),
said as (
    select unit_id, respondents from rating_sum where first_month = date '2026-09-01' and last_month = first_month)
select e.employee_id, e.name, e.nip, u.name, p.name, coalesce(boss.name, line.outside_appraiser), item.items,
    proof.evidence, said.respondents, others.raters, others.seen, measured.cases, measured.amount, measured.answers, measured.settled_at, item.realised,
    item.results, value.behaviour, a.recommendation, item.words + coalesce(value.words, 0) + coalesce(proof.words, 0)
        + coalesce(measured.words, 0) + coalesce(length(a.feedback), 0)
from report r join item using (report_id) join employee e using (employee_id)
    join assignment s using (assignment_id) join unit u using (unit_id) join position p using (position_id)
    left join assessment a using (report_id) left join value using (report_id) left join proof using (report_id)
    left join measured using (report_id)
    left join reporting_line line on line.employee_id = e.employee_id and line.superseded_at is null
        and daterange(line.valid_from, line.valid_until, '[]') @> date '2026-09-30'
    left join employee boss on boss.employee_id = line.appraiser_id
    left join said using (unit_id) left join others on others.employee_id = e.employee_id
where r.period_id = :period
