-- Forms that were sent, so that a form that is sent twice is kept once. Only a hash of the form's random key, and the day
-- on which to forget it: nothing leads from here to an answer, nor from an answer to here.
create table sent_form (
    key_hash text primary key check (key_hash ~ '^[0-9a-f]{64}$'),
    day      date not null
);

-- How many ratings were turned away: of programs that fill in what people cannot see, and of addresses that send too
-- many. By day and service point; without a point where they came with a code.
create table turned_away (
    turned_away_id bigint generated always as identity primary key,
    day            date not null,
    point_id       uuid references service_point,
    reason         text not null check (reason in ('TRAP', 'TOO_MANY')),
    requests       int not null check (requests > 0),
    constraint one_count_of_a_day unique nulls not distinct (day, point_id, reason),
    constraint codes_limit_themselves check (reason = 'TRAP' or point_id is not null)
);

create index turned_away_of_point on turned_away (point_id);
