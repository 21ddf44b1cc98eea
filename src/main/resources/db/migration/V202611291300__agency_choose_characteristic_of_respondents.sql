-- By which characteristic of respondents citizens' answers are told apart; by none until HR chooses one.
alter table agency add column characteristic text
    check (characteristic in ('SEX', 'AGE', 'EDUCATION', 'OCCUPATION'));
