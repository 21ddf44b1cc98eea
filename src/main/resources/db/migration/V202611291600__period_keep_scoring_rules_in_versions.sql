-- By which rules figures make predicates, in versions of a cycle. A version without a number is a draft; a numbered one
-- stays as it is. Each period names the version that it is scored by.
create table scoring_rules (
    scoring_rules_id      uuid primary key,
    version               bigint not null,
    cycle_id              uuid not null references cycle,
    number                integer check (number > 0),
    saved_by              text not null,
    saved_at              timestamptz not null,
    policy                text not null check (policy in ('PERMENPANRB_6_2022', 'PP_30_2019', 'MULTI_SOURCE')),
    minimum_coverage      numeric(5, 2) not null check (minimum_coverage > 0 and minimum_coverage <= 100),
    missing_indicator     text not null check (missing_indicator in ('RENORMALISE', 'BLOCK', 'ZERO')),
    conversion            text not null check (conversion in ('NONE', 'PERMENPANRB_8_2021')),
    results_above         numeric(5, 2) not null,
    results_meets         numeric(5, 2) not null,
    behaviour_above       numeric(5, 2) not null,
    behaviour_meets       numeric(5, 2) not null,
    very_good_from        numeric(5, 2) not null,
    good_from             numeric(5, 2) not null,
    needs_improvement_from numeric(5, 2) not null,
    poor_from             numeric(5, 2) not null,
    results_weight        numeric(5, 2) not null check (results_weight > 0 and results_weight < 100),
    appraiser_weight      numeric(5, 2) not null check (appraiser_weight > 0 and appraiser_weight <= 100),
    hears_peers           boolean not null,
    hears_subordinates    boolean not null,
    satisfaction_target   numeric(5, 2) not null check (satisfaction_target > 0 and satisfaction_target <= 100),
    missing_peers         text not null check (missing_peers in ('RENORMALISE', 'BLOCK', 'ZERO')),
    missing_subordinates  text not null check (missing_subordinates in ('RENORMALISE', 'BLOCK', 'ZERO')),
    missing_self          text not null check (missing_self in ('RENORMALISE', 'BLOCK', 'ZERO')),
    missing_citizens      text not null check (missing_citizens in ('RENORMALISE', 'BLOCK', 'ZERO')),
    others_results        numeric(5, 2) not null,
    others_appraiser      numeric(5, 2) not null,
    others_peers          numeric(5, 2) not null,
    others_subordinates   numeric(5, 2) not null,
    others_self           numeric(5, 2) not null,
    others_citizens       numeric(5, 2) not null,
    leading_results       numeric(5, 2) not null,
    leading_appraiser     numeric(5, 2) not null,
    leading_peers         numeric(5, 2) not null,
    leading_subordinates  numeric(5, 2) not null,
    leading_self          numeric(5, 2) not null,
    leading_citizens      numeric(5, 2) not null,
    unique (cycle_id, number),
    unique (cycle_id, scoring_rules_id),
    constraint results_edges_cover_the_scale
        check (0 < results_meets and results_meets < results_above and results_above <= 120),
    constraint behaviour_edges_cover_the_scale
        check (0 < behaviour_meets and behaviour_meets < behaviour_above and behaviour_above <= 120),
    constraint predicate_edges_cover_the_scale
        check (0 < poor_from and poor_from < needs_improvement_from and needs_improvement_from < good_from
            and good_from < very_good_from and very_good_from <= 120),
    constraint others_have_a_weight_if_they_are_heard
        check ((hears_peers or hears_subordinates) = (appraiser_weight < 100)),
    constraint others_weights_make_hundred
        check (others_results > 0 and others_appraiser > 0
            and least(others_peers, others_subordinates, others_self, others_citizens) >= 0
            and others_results + others_appraiser + others_peers + others_subordinates + others_self + others_citizens
                = 100),
    constraint leading_weights_make_hundred
        check (leading_results > 0 and leading_appraiser > 0
            and least(leading_peers, leading_subordinates, leading_self, leading_citizens) >= 0
            and leading_results + leading_appraiser + leading_peers + leading_subordinates + leading_self
                + leading_citizens = 100)
);

create unique index one_draft_of_scoring_rules on scoring_rules (cycle_id) where number is null;

-- What cycles and periods had until now; the rules of the cycle itself come last.
insert into scoring_rules
select gen_random_uuid(), 0, cycle_id, row_number() over (partition by cycle_id order by bool_or(own)), '', now(),
    'PERMENPANRB_6_2022', minimum_coverage, 'RENORMALISE', conversion, results_above, results_meets, behaviour_above,
    behaviour_meets, 110, 90, 70, 50, 70, 100, false, false, 85, 'RENORMALISE', 'RENORMALISE', 'RENORMALISE',
    'RENORMALISE', 50, 25, 10, 0, 5, 10, 50, 20, 10, 5, 5, 10
from (select cycle_id, minimum_coverage, conversion, results_above, results_meets, behaviour_above, behaviour_meets,
          false as own from period
      union all
      select cycle_id, minimum_coverage, conversion, results_above, results_meets, behaviour_above, behaviour_meets,
          true from cycle) used
group by cycle_id, minimum_coverage, conversion, results_above, results_meets, behaviour_above, behaviour_meets;

alter table period add column scoring_rules_id uuid;
update period p set scoring_rules_id = r.scoring_rules_id from scoring_rules r
where r.cycle_id = p.cycle_id
    and (r.minimum_coverage, r.conversion, r.results_above, r.results_meets, r.behaviour_above, r.behaviour_meets)
        = (p.minimum_coverage, p.conversion, p.results_above, p.results_meets, p.behaviour_above, p.behaviour_meets);

drop trigger period_keeps_its_rules on period;
alter table period
    alter column scoring_rules_id set not null,
    add foreign key (cycle_id, scoring_rules_id) references scoring_rules (cycle_id, scoring_rules_id),
    drop column results_above, drop column results_meets, drop column behaviour_above, drop column behaviour_meets,
    drop column minimum_coverage, drop column conversion;
create index on period (cycle_id, scoring_rules_id);
alter table cycle
    drop column results_above, drop column results_meets, drop column behaviour_above, drop column behaviour_meets,
    drop column minimum_coverage, drop column conversion;

create trigger period_keeps_its_rules before update on period for each row
    when (old.phase <> 'PREPARED' and old.scoring_rules_id <> new.scoring_rules_id)
    execute function refuse_to_change_rules_of_an_opened_period();

create function refuse_to_change_scoring_rules_in_force() returns trigger language plpgsql as $$
begin
    raise exception 'scoring rules with a number stay as they are';
end $$;

create trigger scoring_rules_in_force_stay before update or delete on scoring_rules for each row
    when (old.number is not null) execute function refuse_to_change_scoring_rules_in_force();
