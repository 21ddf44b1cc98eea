-- The figures of an officer over some days.
create index visit_of_officer_due on visit (officer_id, due_on);
create index visit_of_officer_completed on visit (officer_id, completed_on);
