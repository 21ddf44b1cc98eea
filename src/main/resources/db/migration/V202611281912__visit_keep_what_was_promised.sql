alter table visit add column standard_id uuid;

update visit v set standard_id = s.standard_id from service_standard s where s.service_id = v.service_id;

-- A standard of the service that the visit is for.
alter table visit
    alter column standard_id set not null,
    add foreign key (service_id, standard_id) references service_standard (service_id, standard_id);

update service_standard s set frozen_at = now() where exists (select from visit v where v.service_id = s.service_id);
