create index assessment_of_waiting_innovation on assessment (employee_id)
    where innovation_claimed_by is not null and innovation_confirmed_by is null and innovation_refusal = '';
