-- The explanations of one period are read together by those who wait for the reports.
CREATE INDEX overdue_explanations_period ON overdue_explanations (period_from, assignment_id);
