-- What authorities ask of dossiers, version by version.
CREATE TABLE receiving_rules (
  id $id NOT NULL PRIMARY KEY,
  receiver_id $id NOT NULL REFERENCES organizations (id),
  name $text NOT NULL,
  legal_source $text NOT NULL,
  valid_from $day NOT NULL,
  valid_to $day,
  content $text NOT NULL,
  published_at $moment NOT NULL,
  published_by_name $text NOT NULL
);
CREATE INDEX receiving_rules_receiver ON receiving_rules (receiver_id, valid_from);

CREATE TABLE submissions (
  id $id NOT NULL PRIMARY KEY,
  version $int NOT NULL,
  agency_id $id NOT NULL REFERENCES organizations (id),
  submitter_id $id NOT NULL REFERENCES organizations (id),
  author_id $id NOT NULL REFERENCES people (id),
  author_name $text NOT NULL,
  started_at $moment NOT NULL,
  state $text NOT NULL,
  receiver_id $id NOT NULL REFERENCES organizations (id),
  title $text NOT NULL,
  kind_code $text NOT NULL,
  matter_code $text NOT NULL,
  is_members_matter $bool NOT NULL,
  stance $text NOT NULL,
  stance_reason $text NOT NULL,
  round $int NOT NULL,
  consultation_id $id REFERENCES outgoing_documents (id),
  specialist_id $id REFERENCES people (id),
  specialist_name $text NOT NULL,
  sheet_summary $text NOT NULL,
  sheet_proposal $text NOT NULL,
  result_id $id REFERENCES outgoing_documents (id),
  result_code $text NOT NULL,
  ended_at $moment,
  -- Closed with the signed result, and never otherwise.
  CHECK (state <> 'Closed' OR (result_id IS NOT NULL AND result_code <> ''))
);
CREATE INDEX submissions_receiver ON submissions (receiver_id, state);
CREATE INDEX submissions_submitter ON submissions (submitter_id, state);
CREATE INDEX submissions_author ON submissions (author_id);
CREATE INDEX submissions_specialist ON submissions (specialist_id);
CREATE INDEX submissions_consultation ON submissions (consultation_id);
CREATE INDEX submissions_result ON submissions (result_id);

CREATE TABLE dossier_papers (
  id $id NOT NULL PRIMARY KEY,
  submission_id $id NOT NULL REFERENCES submissions (id),
  ordinal $int NOT NULL,
  part $text NOT NULL,
  name $text NOT NULL,
  kind $text NOT NULL,
  hash $text NOT NULL REFERENCES stored_files (hash),
  source_hash $text REFERENCES stored_files (hash),
  document_id $id REFERENCES outgoing_documents (id),
  document_code $text NOT NULL,
  added_in_round $int NOT NULL,
  removed_in_round $int,
  put_by_name $text NOT NULL,
  put_at $moment NOT NULL
);
CREATE INDEX dossier_papers_submission ON dossier_papers (submission_id);
CREATE INDEX dossier_papers_hash ON dossier_papers (hash);

CREATE TABLE slot_excuses (
  submission_id $id NOT NULL REFERENCES submissions (id),
  part $text NOT NULL,
  reason $text NOT NULL,
  PRIMARY KEY (submission_id, part)
);

CREATE TABLE opinion_requests (
  id $id NOT NULL PRIMARY KEY,
  submission_id $id NOT NULL REFERENCES submissions (id),
  ordinal $int NOT NULL,
  organization_id $id REFERENCES organizations (id),
  agency_name $text NOT NULL,
  sent_on $day,
  due $day NOT NULL,
  answered_on $day,
  stance $text,
  words $text NOT NULL,
  document_code $text NOT NULL,
  document_id $id,
  release_reason $text NOT NULL,
  reception $text,
  reception_words $text NOT NULL
);
CREATE INDEX opinion_requests_submission ON opinion_requests (submission_id);

CREATE TABLE submission_rounds (
  submission_id $id NOT NULL REFERENCES submissions (id),
  number $int NOT NULL,
  sent_at $moment NOT NULL,
  sent_by_name $text NOT NULL,
  received_on $day NOT NULL,
  warn_on $day,
  due_on $day,
  rules_name $text NOT NULL,
  result $text,
  vetted_at $moment,
  vetted_on $day,
  vetted_by_name $text NOT NULL,
  reason_codes $text NOT NULL,
  note $text NOT NULL,
  transferred_to $text NOT NULL,
  PRIMARY KEY (submission_id, number),
  -- A returned dossier says why.
  CHECK (result IS NULL OR result <> 'Returned' OR reason_codes <> '')
);
CREATE INDEX submission_rounds_due ON submission_rounds (result, due_on);

CREATE TABLE leader_decisions (
  submission_id $id NOT NULL REFERENCES submissions (id),
  ordinal $int NOT NULL,
  kind $text NOT NULL,
  words $text NOT NULL,
  person_name $text NOT NULL,
  post_title $text NOT NULL,
  at $moment NOT NULL,
  PRIMARY KEY (submission_id, ordinal)
);
