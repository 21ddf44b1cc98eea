-- The figures of an officer over some days.
create index visit_of_officer_due on visit (officer_id, due_on);
create index visit_of_officer_completed on visit (officer_id, completed_on);
-- Nothing asks for an officer's visits by their receipt.
drop index visit_of_officer;
