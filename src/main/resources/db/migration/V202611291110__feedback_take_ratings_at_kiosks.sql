-- Who rates at the tablet of a counter does so with the code of a slip, or without. The answer is of the stream that it
-- would be of anywhere; that it came from a kiosk is only said beside it.
alter table rating drop constraint rating_source_check;
alter table rating add constraint rating_source_check check (source in ('CODE', 'IMPORT', 'WALK_IN', 'KIOSK'));

alter table rating drop constraint walk_ins_come_without_code;
alter table rating add constraint walk_ins_come_without_code
    check (case source when 'WALK_IN' then walk_in when 'KIOSK' then true else not walk_in end);

alter table rating drop constraint counters_know_service_and_officer;
alter table rating add constraint counters_know_service_and_officer
    check (case source when 'CODE' then num_nulls(service_id, officer_id) = 0
                       when 'KIOSK' then walk_in or num_nulls(service_id, officer_id) = 0 else true end);
