-- Figures of any day are read from one index alone; lists come out of theirs in their order.
DROP INDEX assignment_spans_figures;
DROP INDEX assignment_spans_given;
DROP INDEX assignment_spans_unit;
CREATE INDEX assignment_spans_figures ON assignment_spans
  (assigner_id, role, to_day, organization_id, from_day, state, due, reported_on, is_extension_asked);
CREATE INDEX assignment_spans_given ON assignment_spans (assigner_id, role, to_day, given_on, assignment_id);
CREATE INDEX assignment_spans_due ON assignment_spans (assigner_id, role, to_day, state, due, assignment_id);
CREATE INDEX assignment_spans_unit ON assignment_spans (organization_id, role, state, to_day, due, assignment_id);
CREATE INDEX assignment_spans_asked ON assignment_spans (assigner_id, role, to_day, due) WHERE is_extension_asked;
