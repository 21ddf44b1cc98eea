-- By which numbers figures suggest ratings. A cycle says it for the periods to come; each period keeps its own from the
-- day it is opened.
alter table cycle
    add column results_above    numeric(5, 2) not null default 110,
    add column results_meets    numeric(5, 2) not null default 90,
    add column behaviour_above  numeric(5, 2) not null default 110,
    add column behaviour_meets  numeric(5, 2) not null default 90,
    add column minimum_coverage numeric(5, 2) not null default 70 check (minimum_coverage > 0 and minimum_coverage <= 100),
    add column conversion       text not null default 'NONE' check (conversion in ('NONE', 'PERMENPANRB_8_2021')),
    add constraint results_edges_cover_the_scale
        check (0 < results_meets and results_meets < results_above and results_above <= 120),
    add constraint behaviour_edges_cover_the_scale
        check (0 < behaviour_meets and behaviour_meets < behaviour_above and behaviour_above <= 120);

alter table period
    add column results_above    numeric(5, 2) not null default 110,
    add column results_meets    numeric(5, 2) not null default 90,
    add column behaviour_above  numeric(5, 2) not null default 110,
    add column behaviour_meets  numeric(5, 2) not null default 90,
    add column minimum_coverage numeric(5, 2) not null default 70 check (minimum_coverage > 0 and minimum_coverage <= 100),
    add column conversion       text not null default 'NONE' check (conversion in ('NONE', 'PERMENPANRB_8_2021')),
    add constraint results_edges_cover_the_scale
        check (0 < results_meets and results_meets < results_above and results_above <= 120),
    add constraint behaviour_edges_cover_the_scale
        check (0 < behaviour_meets and behaviour_meets < behaviour_above and behaviour_above <= 120);

-- The defaults were for the rows that existed.
alter table cycle
    alter column results_above drop default, alter column results_meets drop default,
    alter column behaviour_above drop default, alter column behaviour_meets drop default,
    alter column minimum_coverage drop default, alter column conversion drop default;
alter table period
    alter column results_above drop default, alter column results_meets drop default,
    alter column behaviour_above drop default, alter column behaviour_meets drop default,
    alter column minimum_coverage drop default, alter column conversion drop default;

create function refuse_to_change_rules_of_an_opened_period() returns trigger language plpgsql as $$
begin
    raise exception 'the rules of an opened period stay';
end $$;

create trigger period_keeps_its_rules before update on period for each row
    when (old.phase <> 'PREPARED'
        and (old.results_above, old.results_meets, old.behaviour_above, old.behaviour_meets, old.minimum_coverage,
                old.conversion)
            is distinct from (new.results_above, new.results_meets, new.behaviour_above, new.behaviour_meets,
                new.minimum_coverage, new.conversion))
    execute function refuse_to_change_rules_of_an_opened_period();
