-- Where things stood before there was a target (kondisi awal).
alter table indicator_version
    add column baseline numeric(16, 4) check (baseline >= 0),
    add constraint only_numbers_have_a_baseline check (kind = 'QUANTITATIVE' or baseline is null);
