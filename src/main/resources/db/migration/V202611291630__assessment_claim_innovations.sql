-- The new idea or method without which PP 30/2019 gives nobody its highest predicate: claimed by the appraiser, confirmed or
-- refused by the appraiser's superior.
alter table assessment
    add column innovation text not null default '' check (length(innovation) <= 2000),
    add column innovation_evidence text not null default '' check (length(innovation_evidence) <= 500),
    add column innovation_claimed_by uuid,
    add column innovation_refusal text not null default '' check (length(innovation_refusal) <= 1000),
    add column innovation_confirmed_by text,
    add column innovation_confirmed_at timestamptz,
    add constraint a_claim_is_complete check (
        innovation_claimed_by is null and innovation = '' and innovation_evidence = ''
        or innovation_claimed_by is not null and length(btrim(innovation)) >= 50 and innovation_evidence <> ''),
    add constraint confirmed_or_refused_what_is_claimed check (
        num_nonnulls(innovation_confirmed_by, innovation_confirmed_at) in (0, 2)
        and (innovation_confirmed_by is null or innovation_claimed_by is not null and innovation_refusal = '')
        and (innovation_refusal = '' or innovation_claimed_by is not null));

-- The defaults were for the rows that existed.
alter table assessment
    alter column innovation drop default, alter column innovation_evidence drop default,
    alter column innovation_refusal drop default;
