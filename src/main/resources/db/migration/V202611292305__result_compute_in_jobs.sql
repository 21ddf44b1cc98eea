-- How far the results of a period have been computed. A period that was computed before there were jobs has none.
create table result_job (
    period_id uuid primary key references period,
    people    int not null check (people >= 0),
    done      int not null default 0,
    state     text not null check (state in ('RUNNING', 'DONE', 'FAILED')),
    -- who computes at the moment: one application of several, as long as its heart beats
    runner    uuid,
    beat_at   timestamptz not null,
    constraint done_means_everybody check (done between 0 and people and (state <> 'DONE' or done = people))
);
