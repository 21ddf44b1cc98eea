-- How strict appraisers are, as it was estimated when the results of a period were computed.
create table severity_model (
    period_id          uuid primary key references period,
    -- people who could be compared
    people             int not null check (people > 0),
    between_appraisers numeric(6, 2) not null check (between_appraisers >= 0),
    between_people     numeric(6, 2) not null check (between_people >= 0)
);

create table appraiser_severity (
    period_id      uuid not null references severity_model on delete cascade,
    appraiser_id   uuid not null references employee,
    people         int not null check (people > 0),
    -- points by which this appraiser is stricter than the average one; below 0 milder
    points         numeric(6, 2) not null check (points between -120 and 120),
    standard_error numeric(6, 2) not null check (standard_error >= 0),
    unevenness     numeric(9, 2) not null check (unevenness >= 0),
    primary key (period_id, appraiser_id)
);
create index severity_of_appraiser on appraiser_severity (appraiser_id);
