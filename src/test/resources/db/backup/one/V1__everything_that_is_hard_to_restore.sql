-- Tables that point at themselves and at each other, and whatever else a restore must survive.
CREATE TABLE unit (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    parent_id bigint REFERENCES unit,
    head_id bigint,
    name text NOT NULL,
    place int NOT NULL CONSTRAINT unit_place UNIQUE DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE person (
    id bigint PRIMARY KEY,
    unit_id bigint NOT NULL REFERENCES unit ON DELETE CASCADE,
    name text,
    photo bytea,
    born date,
    seen timestamptz,
    weight numeric(5, 2),
    share double precision
);

ALTER TABLE unit ADD CONSTRAINT unit_head FOREIGN KEY (head_id) REFERENCES person DEFERRABLE INITIALLY DEFERRED;

CREATE TABLE "Tabel ""aneh""" (
    "Kolom aneh" text,
    letters int GENERATED ALWAYS AS (length("Kolom aneh")) STORED
);

CREATE TABLE nothing (id int);

CREATE TABLE predicate (name text PRIMARY KEY);
INSERT INTO predicate VALUES ('Sangat Baik'), ('Baik');

CREATE SEQUENCE ticket START 100;

CREATE TABLE trace (what text);
CREATE FUNCTION leave_trace() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN INSERT INTO trace VALUES (NEW.name); RETURN NEW; END $$;
CREATE TRIGGER person_trace AFTER INSERT ON person FOR EACH ROW EXECUTE FUNCTION leave_trace();
