ALTER TABLE person ADD COLUMN nickname text;
UPDATE person SET nickname = split_part(name, ' ', 1);
