-- Raters are chosen once in a period, with the numbers that were in force then.
create table rater_round (
    period_id        uuid primary key references period,
    peers_wanted     int not null check (peers_wanted >= 3),
    people_per_rater int not null check (people_per_rater >= 1),
    started_by       text not null,
    started_at       timestamptz not null
);

-- Who is asked about whom. No number, no time and no version: nothing says when an invitation was answered. Whether it was
-- answered is known while answers are taken, so that nobody answers twice, and forgotten afterwards.
create table rater_invitation (
    period_id   uuid not null references rater_round,
    employee_id uuid not null references employee,
    rater_id    uuid not null references employee,
    rater_group text not null check (rater_group in ('PEERS', 'SUBORDINATES')),
    state       text not null check (state in ('PROPOSED', 'CONFIRMED', 'DECLINED', 'WITHDRAWN')),
    reason      text check (reason in
        ('CONFLICT_OF_INTEREST', 'DOES_NOT_KNOW_THE_WORK', 'FAMILY_TIE', 'TOO_MANY', 'OTHER')),
    note        text check (length(note) between 1 and 500),
    answered    boolean not null default false,
    primary key (period_id, employee_id, rater_id),
    constraint nobody_is_asked_about_oneself check (employee_id <> rater_id),
    constraint who_declines_says_why check ((state = 'DECLINED') = (reason is not null)),
    constraint something_else_has_words check (reason <> 'OTHER' or note is not null),
    constraint only_who_was_asked_answers check (not answered or state in ('CONFIRMED', 'WITHDRAWN'))
);

create index rater_invitation_of_rater on rater_invitation (rater_id, period_id);
