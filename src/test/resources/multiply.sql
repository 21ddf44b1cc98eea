-- Puts so many people where one is, in the units of the demonstration, each with plan, reports and assessments.
-- Run with session_replication_role = replica, because the history of the demonstration is frozen.
create function copy_of(id uuid, n int) returns uuid language sql immutable strict parallel safe as
    'select md5(id::text || n)::uuid';

create temporary table copy as select n from generate_series(1, :copies - 1) n;

insert into employee select (jsonb_populate_record(t, jsonb_build_object('employee_id', copy_of(employee_id, n),
        'nip', overlay(overlay(nip placing lpad(((substr(nip, 16)::int + 13 * (n / 12)) % 999 + 1)::text, 3, '0') from 16)
            placing lpad((n % 12 + 1)::text, 2, '0') from 13),
        'name', name || ' ' || chr(65 + n / 26) || chr(97 + n % 26)))).*
    from employee t, copy;

insert into assignment select (jsonb_populate_record(t, jsonb_build_object('assignment_id', copy_of(assignment_id, n),
        'employee_id', copy_of(employee_id, n)))).*
    from assignment t, copy;

insert into reporting_line select (jsonb_populate_record(t, jsonb_build_object(
        'reporting_line_id', copy_of(reporting_line_id, n), 'employee_id', copy_of(employee_id, n),
        'appraiser_id', copy_of(appraiser_id, n)))).*
    from reporting_line t, copy;

insert into plan select (jsonb_populate_record(t, jsonb_build_object('plan_id', copy_of(plan_id, n),
        'assignment_id', copy_of(assignment_id, n), 'employee_id', copy_of(employee_id, n)))).*
    from plan t, copy;

insert into plan_item select (jsonb_populate_record(t, jsonb_build_object('plan_id', copy_of(plan_id, n),
        'plan_item_id', copy_of(plan_item_id, n), 'origin_id', copy_of(origin_id, n),
        'superior_item_id', copy_of(superior_item_id, n)))).*
    from plan_item t, copy;

insert into plan_expectation select (jsonb_populate_record(t, jsonb_build_object('plan_id', copy_of(plan_id, n)))).*
    from plan_expectation t, copy;

insert into report select (jsonb_populate_record(t, jsonb_build_object('report_id', copy_of(report_id, n),
        'assignment_id', copy_of(assignment_id, n), 'employee_id', copy_of(employee_id, n),
        'plan_id', copy_of(plan_id, n), 'receipt', receipt || n))).*
    from report t, copy;

insert into report_item select (jsonb_populate_record(t, jsonb_build_object('report_id', copy_of(report_id, n),
        'origin_id', copy_of(origin_id, n)))).*
    from report_item t, copy;

insert into measured_value select (jsonb_populate_record(t, jsonb_build_object('plan_item_id', copy_of(plan_item_id, n),
        'origin_id', copy_of(origin_id, n), 'assignment_id', copy_of(assignment_id, n)))).*
    from measured_value t, copy;

insert into evidence select (jsonb_populate_record(t, jsonb_build_object('evidence_id', copy_of(evidence_id, n),
        'report_id', copy_of(report_id, n), 'origin_id', copy_of(origin_id, n)))).*
    from evidence t, copy;

insert into assessment select (jsonb_populate_record(t, jsonb_build_object('report_id', copy_of(report_id, n),
        'employee_id', copy_of(employee_id, n)))).*
    from assessment t, copy;

insert into assessment_item select (jsonb_populate_record(t, jsonb_build_object('report_id', copy_of(report_id, n),
        'origin_id', copy_of(origin_id, n)))).*
    from assessment_item t, copy;

insert into assessment_value select (jsonb_populate_record(t, jsonb_build_object('report_id', copy_of(report_id, n)))).*
    from assessment_value t, copy;

-- Five colleagues about everybody.
delete from rater_answer;
insert into rater_answer (answer_id, period_id, employee_id, rater_group, levels)
    select gen_random_uuid(), p.period_id, e.employee_id, 'PEERS', array[3 + floor(3 * random()), 3 + floor(3 * random()),
        3 + floor(3 * random()), 3 + floor(3 * random()), 3 + floor(3 * random()), 3 + floor(3 * random()),
        3 + floor(3 * random())]::smallint[]
    from employee e, generate_series(1, 5), period p where p.valid_from = '2026-09-01' and p.kind = 'PERIODIC';

drop table copy;
