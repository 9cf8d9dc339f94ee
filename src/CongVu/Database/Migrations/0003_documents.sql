CREATE TABLE registers (
  id $id NOT NULL PRIMARY KEY,
  agency_id $id NOT NULL REFERENCES organizations (id),
  kind $text NOT NULL,
  year $int NOT NULL,
  name $text NOT NULL,
  types $text NOT NULL,
  closed_on $day
);
CREATE UNIQUE INDEX registers_agency ON registers (agency_id, kind, year, name);

CREATE TABLE register_lines (
  id $id NOT NULL PRIMARY KEY,
  register_id $id NOT NULL REFERENCES registers (id),
  number $int NOT NULL,
  entered_at $moment NOT NULL,
  document_id $id,
  document_code $text NOT NULL,
  document_date $day,
  author_or_signer $text NOT NULL,
  type_and_subject $text NOT NULL,
  receivers $text NOT NULL,
  note $text NOT NULL,
  void_reason $text
);
CREATE UNIQUE INDEX register_lines_number ON register_lines (register_id, number);
CREATE INDEX register_lines_document ON register_lines (document_id);

CREATE TABLE incoming_documents (
  id $id NOT NULL PRIMARY KEY,
  version $int NOT NULL,
  agency_id $id NOT NULL REFERENCES organizations (id),
  state $text NOT NULL,
  origin $text NOT NULL,
  arrived_at $moment NOT NULL,
  arrival_number $int,
  arrival_date $day,
  register_line_id $id REFERENCES register_lines (id),
  issuer_id $id REFERENCES organizations (id),
  issuer_name $text NOT NULL,
  code $text NOT NULL,
  issue_date $day,
  type_name $text NOT NULL,
  subject $text NOT NULL,
  signer_name $text NOT NULL,
  signer_position $text NOT NULL,
  urgency $text NOT NULL,
  due_date $day,
  signatures $text NOT NULL,
  end_reason $text NOT NULL
);
CREATE INDEX incoming_documents_list ON incoming_documents (agency_id, state, id);
CREATE INDEX incoming_documents_code ON incoming_documents (agency_id, code);

CREATE TABLE document_files (
  id $id NOT NULL PRIMARY KEY,
  document_id $id NOT NULL,
  ordinal $int NOT NULL,
  part $text NOT NULL,
  name $text NOT NULL,
  hash $text NOT NULL REFERENCES stored_files (hash)
);
CREATE UNIQUE INDEX document_files_document ON document_files (document_id, ordinal);
CREATE INDEX document_files_hash ON document_files (hash);

CREATE TABLE document_readers (
  document_id $id NOT NULL,
  reader_id $id NOT NULL,
  reason $text NOT NULL,
  PRIMARY KEY (document_id, reader_id)
);
CREATE INDEX document_readers_reader ON document_readers (reader_id, document_id);

CREATE TABLE document_openings (
  document_id $id NOT NULL,
  person_id $id NOT NULL REFERENCES people (id),
  first_at $moment NOT NULL,
  last_at $moment NOT NULL,
  PRIMARY KEY (document_id, person_id)
);

CREATE TABLE outgoing_documents (
  id $id NOT NULL PRIMARY KEY,
  version $int NOT NULL,
  agency_id $id NOT NULL REFERENCES organizations (id),
  drafting_unit_id $id NOT NULL REFERENCES organizations (id),
  drafter_id $id NOT NULL REFERENCES people (id),
  drafter_name $text NOT NULL,
  started_at $moment NOT NULL,
  state $text NOT NULL,
  type_name $text NOT NULL,
  notation $text NOT NULL,
  subject $text NOT NULL,
  urgency $text NOT NULL,
  answers_id $id REFERENCES incoming_documents (id),
  signer_post_id $id REFERENCES posts (id),
  signer_name $text NOT NULL,
  signer_title $text NOT NULL,
  capacity $text,
  number $int,
  issue_date $day,
  register_line_id $id REFERENCES register_lines (id),
  signed_at $moment,
  sealed_at $moment,
  issued_at $moment,
  return_reason $text NOT NULL,
  medium $text NOT NULL,
  paper_reason $text NOT NULL,
  -- What left the house was signed, numbered and sealed; on paper it was numbered, and somebody said why on paper.
  CHECK (state <> 'Issued' OR (number IS NOT NULL AND issued_at IS NOT NULL)),
  CHECK (state <> 'Issued' OR medium = 'Paper' OR (signed_at IS NOT NULL AND sealed_at IS NOT NULL)),
  CHECK ((medium = 'Paper') = (paper_reason <> ''))
);
CREATE INDEX outgoing_documents_list ON outgoing_documents (agency_id, state, id);
CREATE INDEX outgoing_documents_drafter ON outgoing_documents (drafter_id, state, id);
CREATE INDEX outgoing_documents_answers ON outgoing_documents (answers_id);
CREATE INDEX outgoing_documents_issued ON outgoing_documents (agency_id, issue_date);

CREATE TABLE package_parts (
  id $id NOT NULL PRIMARY KEY,
  document_id $id NOT NULL REFERENCES outgoing_documents (id),
  ordinal $int NOT NULL,
  kind $text NOT NULL,
  name $text NOT NULL,
  source $text NOT NULL REFERENCES stored_files (hash),
  pdf $text REFERENCES stored_files (hash),
  is_pdf_approved $bool NOT NULL,
  signed $text REFERENCES stored_files (hash),
  sealed $text REFERENCES stored_files (hash)
);
CREATE UNIQUE INDEX package_parts_document ON package_parts (document_id, ordinal);
CREATE INDEX package_parts_source ON package_parts (source);
CREATE INDEX package_parts_pdf ON package_parts (pdf);
CREATE INDEX package_parts_signed ON package_parts (signed);
CREATE INDEX package_parts_sealed ON package_parts (sealed);

CREATE TABLE draft_versions (
  part_id $id NOT NULL REFERENCES package_parts (id),
  number $int NOT NULL,
  name $text NOT NULL,
  hash $text NOT NULL REFERENCES stored_files (hash),
  person_name $text NOT NULL,
  at $moment NOT NULL,
  PRIMARY KEY (part_id, number)
);
CREATE INDEX draft_versions_hash ON draft_versions (hash);

CREATE TABLE recipients (
  document_id $id NOT NULL REFERENCES outgoing_documents (id),
  ordinal $int NOT NULL,
  kind $text NOT NULL,
  name $text NOT NULL,
  organization_id $id REFERENCES organizations (id),
  PRIMARY KEY (document_id, ordinal)
);

CREATE TABLE review_steps (
  document_id $id NOT NULL REFERENCES outgoing_documents (id),
  ordinal $int NOT NULL,
  kind $text NOT NULL,
  unit_id $id NOT NULL REFERENCES organizations (id),
  post_id $id REFERENCES posts (id),
  outcome $text NOT NULL,
  person_name $text NOT NULL,
  opinion $text NOT NULL,
  at $moment,
  content_digest $text NOT NULL,
  PRIMARY KEY (document_id, ordinal)
);
CREATE INDEX review_steps_waiting ON review_steps (unit_id, kind) WHERE outcome = 'Waiting';
