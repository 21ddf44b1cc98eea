-- A person's page shows every line there ever was; the exclusion constraint only helps to
-- find those in force.
create index reporting_line_employee on reporting_line (employee_id);
