create table cycle (
    cycle_id    uuid primary key,
    version     bigint not null,
    name        text not null check (length(name) between 3 and 100),
    valid_from  date not null,
    valid_until date not null,
    -- when plans are agreed
    plan_from   date not null,
    plan_until  date not null,
    cadence     text not null check (cadence in ('MONTHLY', 'QUARTERLY')),
    check (valid_until > valid_from),
    check (plan_until >= plan_from and plan_from <= valid_until),
    constraint cycles_do_not_overlap exclude using gist (daterange(valid_from, valid_until, '[]') with &&)
);

create table period (
    period_id         uuid primary key,
    version           bigint not null,
    cycle_id          uuid not null references cycle,
    kind              text not null check (kind in ('PERIODIC', 'ANNUAL')),
    valid_from        date not null,
    valid_until       date not null,
    phase             text not null
        check (phase in ('PREPARED', 'REPORTING', 'ASSESSMENT', 'CALIBRATION', 'RELEASED', 'CLOSED')),
    reporting_until   date not null,
    assessment_until  date not null,
    calibration_until date not null,
    release_on        date not null,
    check (valid_until >= valid_from),
    constraint windows_follow_each_other check (valid_until <= reporting_until and reporting_until < assessment_until
        and assessment_until < calibration_until and calibration_until < release_on),
    -- the annual evaluation lies over the periodic ones; otherwise a day belongs to one period
    constraint periods_do_not_overlap
        exclude using gist (kind with =, daterange(valid_from, valid_until, '[]') with &&)
);

create index period_cycle on period (cycle_id, valid_from);
