-- Whose visits or answers a measured item is computed from. Plans that were agreed before
-- get what their indicator usually is measured on.
alter table plan_item
    add column scope text check (scope in ('PERSON', 'UNIT', 'SERVICE')),
    add column service_id uuid references public_service,
    add constraint a_service_is_named check ((scope is not distinct from 'SERVICE') = (service_id is not null));

alter table plan_item disable trigger plan_item_is_frozen;

update plan_item set scope = case when position_group in ('JPT', 'ADMINISTRATOR', 'PENGAWAS') then 'UNIT' else 'PERSON' end
from indicator_version v where v.indicator_version_id = plan_item.indicator_version_id and v.measurement is not null;

alter table plan_item enable trigger plan_item_is_frozen;
