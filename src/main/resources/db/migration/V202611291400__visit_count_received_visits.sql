-- How many visits each unit received in a month, counted together with the release of answers. A page that says how many
-- of them were rated costs what it shows, however many there were.
create table received_visits (
    unit_id uuid not null references unit,
    month   date not null check (extract(day from month) = 1),
    visits  int not null check (visits > 0),
    primary key (unit_id, month)
);

insert into received_visits
    select unit_id, date_trunc('month', received_on)::date, count(*) from visit group by 1, 2;
