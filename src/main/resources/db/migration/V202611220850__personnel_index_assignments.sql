-- The exclusion constraint finds somebody's assignment by way of a range; for a page of people that is slow.
create index assignment_employee on assignment (employee_id);
