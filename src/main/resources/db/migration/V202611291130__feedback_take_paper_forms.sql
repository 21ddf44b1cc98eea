-- Forms that citizens filled in on paper and HR types in one by one. Like an imported survey they may have gaps and need not
-- say what somebody came for; an officer never stands on them.
alter table rating drop constraint rating_source_check;
alter table rating add constraint rating_source_check
    check (source in ('CODE', 'IMPORT', 'WALK_IN', 'KIOSK', 'PAPER'));

alter table rating drop constraint screens_ask_everything;
alter table rating add constraint screens_ask_everything
    check (source in ('IMPORT', 'PAPER') or num_nulls(requirements, procedure, completion_time, cost,
        product, officer_competence, officer_behaviour, complaint_handling, facilities) = 0);
alter table rating add constraint paper_answers_something
    check (source <> 'PAPER' or num_nonnulls(requirements, procedure, completion_time, cost,
        product, officer_competence, officer_behaviour, complaint_handling, facilities) > 0);
alter table rating add constraint paper_knows_no_officer check (source <> 'PAPER' or officer_id is null);

-- How many forms somebody has typed in on a day, to compare with the pile on the desk. Which answers they are is not kept.
create table typed_form_count (
    typed_form_count_id bigint generated always as identity primary key,
    account_id          uuid not null,
    day                 date not null,
    unit_id             uuid not null references unit,
    service_id          uuid references public_service,
    forms               int not null check (forms > 0),
    constraint one_count_of_an_account_and_day unique nulls not distinct (account_id, day, unit_id, service_id)
);

create index typed_form_count_of_unit on typed_form_count (unit_id);
create index typed_form_count_of_service on typed_form_count (service_id);
