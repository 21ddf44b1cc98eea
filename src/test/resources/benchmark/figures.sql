create table figures (
    employee_id uuid primary key,
    name text, nip text, unit text, position text, appraiser text, items bigint, evidence bigint, respondents bigint,
    raters bigint, seen numeric,
    cases bigint, measured numeric, answers numeric, settled_at timestamptz, realised numeric, results numeric, behaviour numeric, recommendation text, words bigint
)
