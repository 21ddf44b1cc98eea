-- What one citizen answered. It names neither visit nor code, and no time of day: it copies what is counted by.
create table rating (
    rating_id          uuid primary key check (rating_id::text ~ '^.{14}4'),
    unit_id            uuid not null references unit,
    service_id         uuid not null references public_service,
    officer_id         uuid not null references employee,
    day                date not null,
    source             text not null check (source in ('CODE', 'IMPORT')),
    requirements       smallint check (requirements between 1 and 4),
    procedure          smallint check (procedure between 1 and 4),
    completion_time    smallint check (completion_time between 1 and 4),
    cost               smallint check (cost between 1 and 4),
    product            smallint check (product between 1 and 4),
    officer_competence smallint check (officer_competence between 1 and 4),
    officer_behaviour  smallint check (officer_behaviour between 1 and 4),
    complaint_handling smallint check (complaint_handling between 1 and 4),
    facilities         smallint check (facilities between 1 and 4),
    sex                text check (sex in ('MALE', 'FEMALE')),
    age                text check (age in ('BELOW_25', 'FROM_25', 'FROM_35', 'FROM_45', 'FROM_60')),
    education          text check (education in ('PRIMARY', 'LOWER_SECONDARY', 'UPPER_SECONDARY', 'DIPLOMA', 'BACHELOR', 'MASTER')),
    occupation         text check (occupation in ('CIVIL_SERVANT', 'ARMY', 'POLICE', 'EMPLOYEE', 'ENTREPRENEUR', 'OTHER')),
    comment            text check (length(comment) between 1 and 1000),
    -- rows with gaps come from paper only
    constraint screens_ask_everything check (source = 'IMPORT' or num_nulls(requirements, procedure, completion_time, cost,
        product, officer_competence, officer_behaviour, complaint_handling, facilities) = 0)
);

create index rating_of_unit on rating (unit_id, day);
create index rating_of_service on rating (service_id, day);
create index rating_of_officer on rating (officer_id, day);

-- What is shown of the ratings of a unit and those below it in a month: sums of complete answers, taken at night.
create table satisfaction_snapshot (
    unit_id            uuid not null references unit,
    month              date not null check (extract(day from month) = 1),
    taken_on           date not null check (taken_on >= month),
    respondents        int not null,
    incomplete         int not null check (incomplete >= 0),
    requirements       int not null check (requirements between respondents and 4 * respondents),
    procedure          int not null check (procedure between respondents and 4 * respondents),
    completion_time    int not null check (completion_time between respondents and 4 * respondents),
    cost               int not null check (cost between respondents and 4 * respondents),
    product            int not null check (product between respondents and 4 * respondents),
    officer_competence int not null check (officer_competence between respondents and 4 * respondents),
    officer_behaviour  int not null check (officer_behaviour between respondents and 4 * respondents),
    complaint_handling int not null check (complaint_handling between respondents and 4 * respondents),
    facilities         int not null check (facilities between respondents and 4 * respondents),
    primary key (unit_id, month),
    constraint ten_answers_hide_each_one check (respondents >= 10)
);

create function refuse_small_step() returns trigger language plpgsql as $$
begin
    raise exception 'a snapshot is replaced when ten more answers came';
end $$;

create trigger satisfaction_snapshot_moves_by_ten before update on satisfaction_snapshot
    for each row when (new.respondents < old.respondents + 10)
    execute function refuse_small_step();
