-- What a person signs in one act, file by file: planned, signed, failed.
CREATE TABLE signing_batches (
  id $id NOT NULL PRIMARY KEY,
  version $int NOT NULL,
  person_id $id NOT NULL REFERENCES people (id),
  started_at $moment NOT NULL,
  finished_at $moment
);
CREATE INDEX signing_batches_open ON signing_batches (person_id) WHERE finished_at IS NULL;

CREATE TABLE signing_batch_lines (
  batch_id $id NOT NULL REFERENCES signing_batches (id),
  ordinal $int NOT NULL,
  document_id $id NOT NULL REFERENCES outgoing_documents (id),
  document_version $int NOT NULL,
  part_id $id NOT NULL,
  name $text NOT NULL,
  state $text NOT NULL,
  problem $text NOT NULL,
  signed $text REFERENCES stored_files (hash),
  PRIMARY KEY (batch_id, ordinal),
  -- Nothing is said to be signed without the file.
  CHECK ((state = 'Signed') = (signed IS NOT NULL))
);
CREATE INDEX signing_batch_lines_document ON signing_batch_lines (document_id);

-- What a signer saw of a document, and whether they agreed with it or put it aside.
CREATE TABLE tray_looks (
  document_id $id NOT NULL REFERENCES outgoing_documents (id),
  person_id $id NOT NULL REFERENCES people (id),
  seen_version $int NOT NULL,
  seen_at $moment NOT NULL,
  seen $text NOT NULL,
  earlier_at $moment,
  earlier $text NOT NULL,
  approved_version $int,
  is_aside $bool NOT NULL,
  PRIMARY KEY (document_id, person_id)
);
CREATE INDEX tray_looks_person ON tray_looks (person_id);
