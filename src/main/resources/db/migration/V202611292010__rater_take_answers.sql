-- What raters answered, and what they wrote. Neither leads to an invitation, and neither to the other. Both are written anew,
-- in random order and with new random numbers, whenever somebody answers about the same person in the same group.
create table rater_answer (
    answer_id   uuid primary key,
    period_id   uuid not null references rater_round,
    employee_id uuid not null references employee,
    rater_group text not null check (rater_group in ('PEERS', 'SUBORDINATES')),
    -- of the seven values in their order; none where the rater could not judge
    levels      smallint[] not null,
    constraint numbers_of_answers_are_random check (substr(answer_id::text, 15, 1) = '4'),
    constraint each_of_seven_values_has_a_level check
        (array_ndims(levels) = 1 and cardinality(levels) = 7 and 1 <= all (levels) and 5 >= all (levels)),
    constraint at_most_three_values_are_left_out check (num_nulls(variadic levels) <= 3)
);

create index rater_answer_of_group on rater_answer (period_id, employee_id, rater_group);

create table rater_comment (
    comment_id  uuid primary key,
    period_id   uuid not null references rater_round,
    employee_id uuid not null references employee,
    rater_group text not null check (rater_group in ('PEERS', 'SUBORDINATES')),
    content     text not null check (length(content) between 1 and 1000),
    constraint numbers_of_comments_are_random check (substr(comment_id::text, 15, 1) = '4')
);

create index rater_comment_of_group on rater_comment (period_id, employee_id, rater_group);

-- How many answered, counted once for the whole agency when nobody can answer any more.
alter table rater_round
    add column invited  int,
    add column answered int,
    add constraint counted_together check (num_nulls(invited, answered) in (0, 2)),
    add constraint a_few_are_not_counted check (invited >= 10),
    add constraint no_more_answer_than_are_invited check (answered between 0 and invited);
