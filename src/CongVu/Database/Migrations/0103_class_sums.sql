-- How many tasks of each class an assigner's units had at the end of a day that is over: rebuilt from the stretches at any time.
CREATE TABLE class_sums (
  assigner_id $id NOT NULL,
  role $text NOT NULL,
  day $day NOT NULL,
  organization_id $id NOT NULL,
  total $int NOT NULL,
  done_on_time $int NOT NULL,
  done_late $int NOT NULL,
  open_in_time $int NOT NULL,
  open_overdue $int NOT NULL,
  without_deadline $int NOT NULL,
  extension_asked $int NOT NULL,
  waiting $int NOT NULL,
  PRIMARY KEY (assigner_id, role, day, organization_id),
  CHECK (total = done_on_time + done_late + open_in_time + open_overdue + without_deadline)
);

-- What changed between a settled day and another is read from one of these alone.
DROP INDEX assignment_spans_figures;
CREATE INDEX assignment_spans_ended ON assignment_spans
  (assigner_id, role, to_day, from_day, organization_id, state, due, reported_on, is_extension_asked) WHERE to_day < '9999-01-01';
CREATE INDEX assignment_spans_begun ON assignment_spans
  (assigner_id, role, from_day, to_day, organization_id, state, due, reported_on, is_extension_asked);
CREATE INDEX assignment_spans_passed ON assignment_spans (assigner_id, role, due, to_day, from_day, organization_id) WHERE state = 'Open';
-- Figures and lists of the tasks of a period.
DROP INDEX assignment_spans_given;
CREATE INDEX assignment_spans_given ON assignment_spans
  (assigner_id, role, given_on, assignment_id, to_day, from_day, organization_id, state, due, reported_on, is_extension_asked);
-- What is unfinished now is little, however long the history.
DROP INDEX assignment_spans_due;
CREATE INDEX assignment_spans_open ON assignment_spans (assigner_id, role, due, assignment_id, state, organization_id, reported_on, is_extension_asked)
  WHERE to_day = '9999-01-01' AND state IN ('Open', 'Reported');
CREATE INDEX assignment_spans_waiting ON assignment_spans (assigner_id, role, due, assignment_id)
  WHERE to_day = '9999-01-01' AND state = 'Reported';
