-- What is unfinished now and since when, counted by unit from the index alone; its columns in the order that the engine without statistics chooses.
CREATE INDEX assignment_spans_open_since ON assignment_spans
  (assigner_id, role, to_day, state, from_day, organization_id, due, reported_on, is_extension_asked) WHERE to_day = '9999-01-01' AND state IN ('Open', 'Reported');
