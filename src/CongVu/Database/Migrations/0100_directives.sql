CREATE TABLE directives (
  id $id NOT NULL PRIMARY KEY,
  version $int NOT NULL,
  agency_id $id NOT NULL REFERENCES organizations (id),
  source_kind $text NOT NULL,
  source_document_id $id,
  source_code $text NOT NULL,
  source_date $day,
  source_issuer $text NOT NULL,
  source_subject $text NOT NULL,
  content $text NOT NULL,
  field $text NOT NULL,
  urgency $text NOT NULL,
  given_by_post_id $id REFERENCES posts (id),
  given_by_name $text NOT NULL,
  given_by_title $text NOT NULL,
  given_on $day NOT NULL,
  entered_at $moment NOT NULL,
  entered_by_id $id NOT NULL REFERENCES people (id),
  entered_by_name $text NOT NULL,
  entry_delay $int NOT NULL,
  withdrawn_on $day,
  withdraw_reason $text NOT NULL
);
CREATE INDEX directives_agency ON directives (agency_id, given_on);
CREATE INDEX directives_entered ON directives (entered_by_id, agency_id);
CREATE INDEX directives_source ON directives (source_document_id);

CREATE TABLE assignments (
  id $id NOT NULL PRIMARY KEY,
  version $int NOT NULL,
  directive_id $id NOT NULL REFERENCES directives (id),
  parent_id $id REFERENCES assignments (id),
  assigner_id $id NOT NULL REFERENCES organizations (id),
  tracking_agency_id $id NOT NULL REFERENCES organizations (id),
  organization_id $id NOT NULL REFERENCES organizations (id),
  agency_id $id NOT NULL REFERENCES organizations (id),
  person_id $id REFERENCES people (id),
  person_name $text NOT NULL,
  role $text NOT NULL,
  given_on $day NOT NULL,
  assigned_at $moment NOT NULL,
  declined_at $moment,
  decline_reason $text NOT NULL,
  ended_on $day,
  end_cause $text,
  end_reason $text NOT NULL,
  CHECK ((ended_on IS NULL) = (end_cause IS NULL))
);
CREATE INDEX assignments_directive ON assignments (directive_id);
CREATE INDEX assignments_parent ON assignments (parent_id);
CREATE INDEX assignments_assigner ON assignments (assigner_id, id);
CREATE INDEX assignments_person ON assignments (person_id);
CREATE INDEX assignments_declined ON assignments (assigner_id) WHERE declined_at IS NOT NULL;
-- One lead for each directive, and one below each assignment that is handed down.
CREATE UNIQUE INDEX assignments_lead ON assignments (directive_id) WHERE role = 'Lead' AND parent_id IS NULL AND ended_on IS NULL;
CREATE UNIQUE INDEX assignments_lead_below ON assignments (parent_id) WHERE role = 'Lead' AND ended_on IS NULL;

-- The original deadline and every later one, for ever: rows are added, never changed.
CREATE TABLE assignment_deadlines (
  assignment_id $id NOT NULL REFERENCES assignments (id),
  ordinal $int NOT NULL,
  kind $text NOT NULL,
  due $day,
  term_count $int,
  term_unit $text,
  counted_from $day,
  set_on $day NOT NULL,
  set_by_name $text NOT NULL,
  set_by_title $text NOT NULL,
  basis $text NOT NULL,
  request_id $id,
  forgives_late_days $bool NOT NULL,
  PRIMARY KEY (assignment_id, ordinal),
  CHECK ((kind = 'Original') = (ordinal = 1))
);
--sqlite
CREATE TRIGGER deadlines_no_update BEFORE UPDATE ON assignment_deadlines BEGIN SELECT RAISE(ABORT, 'deadlines are never edited'); END;
CREATE TRIGGER deadlines_no_delete BEFORE DELETE ON assignment_deadlines BEGIN SELECT RAISE(ABORT, 'deadlines are never deleted'); END;
--end
--postgres
CREATE TRIGGER deadlines_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON assignment_deadlines FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--end

CREATE TABLE done_reports (
  id $id NOT NULL PRIMARY KEY,
  assignment_id $id NOT NULL REFERENCES assignments (id),
  ordinal $int NOT NULL,
  reported_by_id $id NOT NULL REFERENCES people (id),
  reported_by_name $text NOT NULL,
  reported_at $moment NOT NULL,
  reported_on $day NOT NULL,
  words $text NOT NULL,
  asks_review $bool NOT NULL,
  outcome $text NOT NULL,
  decided_by_id $id REFERENCES people (id),
  decided_by_name $text NOT NULL,
  decided_at $moment,
  decision_words $text NOT NULL,
  -- Two keys, two people.
  CHECK (outcome <> 'Accepted' OR (decided_by_id IS NOT NULL AND decided_by_id <> reported_by_id))
);
CREATE UNIQUE INDEX done_reports_assignment ON done_reports (assignment_id, ordinal);
CREATE UNIQUE INDEX done_reports_waiting ON done_reports (assignment_id) WHERE outcome = 'Waiting';

CREATE TABLE evidence (
  id $id NOT NULL PRIMARY KEY,
  report_id $id NOT NULL REFERENCES done_reports (id),
  assignment_id $id NOT NULL REFERENCES assignments (id),
  kind $text NOT NULL,
  document_id $id,
  words $text NOT NULL,
  file $text REFERENCES stored_files (hash),
  file_name $text NOT NULL,
  signatures $text NOT NULL,
  doubts $text NOT NULL,
  verdict $text NOT NULL,
  overrule_reason $text NOT NULL,
  -- What a rule speaks against is accepted in writing or not at all.
  CHECK (verdict <> 'Accepted' OR doubts = '' OR overrule_reason <> '')
);
CREATE INDEX evidence_report ON evidence (report_id);
CREATE INDEX evidence_document ON evidence (document_id);
CREATE INDEX evidence_file ON evidence (file);
CREATE UNIQUE INDEX evidence_verdict ON evidence (assignment_id, id, verdict);

CREATE TABLE assignment_spans (
  assignment_id $id NOT NULL REFERENCES assignments (id),
  ordinal $int NOT NULL,
  assigner_id $id NOT NULL,
  organization_id $id NOT NULL,
  role $text NOT NULL,
  given_on $day NOT NULL,
  from_day $day NOT NULL,
  to_day $day NOT NULL,
  state $text NOT NULL,
  due $day,
  reported_on $day,
  is_extension_asked $bool NOT NULL,
  evidence_id $id,
  evidence_verdict $text,
  PRIMARY KEY (assignment_id, ordinal),
  CHECK (from_day <= to_day),
  -- Nothing is done without accepted evidence of this very assignment, and the day decides whether it was late.
  CHECK ((state IN ('DoneOnTime', 'DoneLate')) = (evidence_id IS NOT NULL)),
  CHECK (evidence_id IS NULL OR (evidence_verdict IS NOT NULL AND evidence_verdict = 'Accepted')),
  CHECK ((state = 'Open') = (reported_on IS NULL)),
  CHECK (state <> 'DoneLate' OR (due IS NOT NULL AND reported_on > due)),
  CHECK (state <> 'DoneOnTime' OR due IS NULL OR reported_on <= due),
  FOREIGN KEY (assignment_id, evidence_id, evidence_verdict) REFERENCES evidence (assignment_id, id, verdict) DEFERRABLE INITIALLY DEFERRED
);
CREATE UNIQUE INDEX assignment_spans_current ON assignment_spans (assignment_id) WHERE to_day = '9999-01-01';
CREATE INDEX assignment_spans_figures ON assignment_spans
  (assigner_id, role, organization_id, from_day, to_day, state, due, reported_on, is_extension_asked);
CREATE INDEX assignment_spans_given ON assignment_spans (assigner_id, role, given_on);
CREATE INDEX assignment_spans_unit ON assignment_spans (organization_id, to_day, state, due);

CREATE TABLE extension_requests (
  id $id NOT NULL PRIMARY KEY,
  assignment_id $id NOT NULL REFERENCES assignments (id),
  ordinal $int NOT NULL,
  document_id $id,
  document_code $text NOT NULL,
  document_date $day NOT NULL,
  reason $text NOT NULL,
  due_before $day NOT NULL,
  new_due $day NOT NULL,
  asked_by_id $id NOT NULL REFERENCES people (id),
  asked_by_name $text NOT NULL,
  asked_at $moment NOT NULL,
  asked_on $day NOT NULL,
  outcome $text NOT NULL,
  decided_at $moment,
  decided_by_name $text NOT NULL,
  decision_words $text NOT NULL
);
CREATE UNIQUE INDEX extension_requests_assignment ON extension_requests (assignment_id, ordinal);
CREATE UNIQUE INDEX extension_requests_pending ON extension_requests (assignment_id) WHERE outcome = 'Pending';

CREATE TABLE honesty_marks (
  id $id NOT NULL PRIMARY KEY,
  assigner_id $id NOT NULL,
  organization_id $id NOT NULL,
  directive_id $id NOT NULL REFERENCES directives (id),
  assignment_id $id REFERENCES assignments (id),
  kind $text NOT NULL,
  day $day NOT NULL
);
CREATE INDEX honesty_marks_day ON honesty_marks (assigner_id, day, organization_id, kind);
CREATE INDEX honesty_marks_assignment ON honesty_marks (assignment_id);
