-- The agency's own sign stands on every page in place of ours.
alter table agency
    add column version bigint not null default 0,
    add column logo_type text check (logo_type in ('image/png', 'image/jpeg')),
    add column logo bytea check (octet_length(logo) between 1 and 204800),
    add constraint a_logo_has_a_type check ((logo is null) = (logo_type is null));
