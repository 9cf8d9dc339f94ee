-- Chosen so that the engine that keeps no statistics takes the right one by its columns alone.
DROP INDEX assignment_spans_waiting;
CREATE INDEX assignment_spans_waiting ON assignment_spans (assigner_id, role, state, to_day, due, assignment_id, reported_on, is_extension_asked, organization_id)
  WHERE to_day = '9999-01-01' AND state = 'Reported';
DROP INDEX assignment_spans_unit;
CREATE INDEX assignment_spans_unit ON assignment_spans
  (organization_id, role, given_on, assignment_id, to_day, from_day, state, due, reported_on, is_extension_asked);
CREATE INDEX assignment_spans_unit_open ON assignment_spans (organization_id, role, due, assignment_id, state, reported_on, is_extension_asked)
  WHERE to_day = '9999-01-01' AND state IN ('Open', 'Reported');
-- What was ever late, for lists of a day of the past.
CREATE INDEX assignment_spans_late ON assignment_spans (assigner_id, role, due, assignment_id, to_day, from_day, state, reported_on, organization_id, given_on)
  WHERE due < to_day AND state IN ('Open', 'Reported');
