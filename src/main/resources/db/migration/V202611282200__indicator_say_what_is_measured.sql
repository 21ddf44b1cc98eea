-- What exactly is taken from visits and answers. Until now only its source was known; the unit tells the rest.
alter table indicator_version add column measurement text;

alter table indicator_version disable trigger indicator_version_is_frozen;

update indicator_version set measurement = case source
    when 'MEASURED_ON_TIME' then 'ON_TIME'
    when 'MEASURED_ACCURACY' then 'ACCURACY'
    when 'MEASURED_VOLUME' then 'VOLUME'
    when 'MEASURED_DURATION' then case
        when unit ilike '%menit%' then 'MEAN_MINUTES'
        when unit ilike '%kalender%' then 'MEAN_CALENDAR_DAYS'
        else 'MEAN_WORKING_DAYS' end
    when 'MEASURED_SATISFACTION' then case
        when unit like '%1-4%' then 'ELEMENT_OFFICER_BEHAVIOUR'
        else 'SATISFACTION_INDEX' end
    end
where source like 'MEASURED%';

alter table indicator_version enable trigger indicator_version_is_frozen;

alter table indicator_version add constraint measured_from_its_source check (case
    when measurement is null then source in ('SELF_REPORTED', 'RUBRIC')
    when measurement in ('ON_TIME', 'ACCURACY', 'VOLUME') then source = 'MEASURED_' || measurement
    when measurement ~ '^(MEAN|MEDIAN)_(WORKING_DAYS|CALENDAR_DAYS|MINUTES)$' then source = 'MEASURED_DURATION'
    when measurement = 'SATISFACTION_INDEX' or measurement in ('ELEMENT_REQUIREMENTS', 'ELEMENT_PROCEDURE',
        'ELEMENT_COMPLETION_TIME', 'ELEMENT_COST', 'ELEMENT_PRODUCT', 'ELEMENT_OFFICER_COMPETENCE',
        'ELEMENT_OFFICER_BEHAVIOUR', 'ELEMENT_COMPLAINT_HANDLING', 'ELEMENT_FACILITIES')
        then source = 'MEASURED_SATISFACTION'
    else false end);
