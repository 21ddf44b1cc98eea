-- What people say about their own behaviour in a period. Nothing about it is secret from themselves and their appraiser.
create table own_sheet (
    period_id   uuid not null references period,
    employee_id uuid not null references employee,
    version     bigint not null,
    levels      smallint[] not null,
    saved_at    timestamptz not null,
    primary key (period_id, employee_id),
    constraint own_sheet_has_seven_values check
        (array_ndims(levels) = 1 and cardinality(levels) = 7 and 1 <= all (levels) and 5 >= all (levels)),
    constraint own_sheet_leaves_at_most_three_out check (num_nulls(variadic levels) <= 3)
);
