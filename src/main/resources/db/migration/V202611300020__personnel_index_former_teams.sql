-- Whom somebody appraised, superseded lines included.
create index reporting_line_of_anybody on reporting_line (appraiser_id);
