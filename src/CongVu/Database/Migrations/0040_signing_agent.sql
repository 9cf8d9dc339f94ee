-- Machines whose signing agent may fetch what its person has to sign.
CREATE TABLE agent_pairings (
  id $id NOT NULL PRIMARY KEY,
  person_id $id NOT NULL REFERENCES people (id),
  code_hash $text NOT NULL,
  offered_at $moment NOT NULL,
  secret_hash $bytes NOT NULL,
  machine $text NOT NULL,
  paired_at $moment,
  ended_at $moment
);
CREATE INDEX agent_pairings_code ON agent_pairings (code_hash);
CREATE INDEX agent_pairings_person ON agent_pairings (person_id);

-- What is to be signed beside a token in one sitting; history is written when a document is signed.
CREATE TABLE signing_preparations (
  id $id NOT NULL PRIMARY KEY,
  version $int NOT NULL,
  person_id $id NOT NULL REFERENCES people (id),
  session_id $id NOT NULL,
  certificate_id $id NOT NULL REFERENCES signing_certificates (id),
  made_at $moment NOT NULL,
  expires_at $moment NOT NULL
);

CREATE TABLE prepared_files (
  preparation_id $id NOT NULL REFERENCES signing_preparations (id),
  ordinal $int NOT NULL,
  subject_id $id NOT NULL,
  subject_version $int NOT NULL,
  subject_title $text NOT NULL,
  agency_name $text NOT NULL,
  part_id $id NOT NULL,
  name $text NOT NULL,
  base_hash $text NOT NULL REFERENCES stored_files (hash),
  size $long NOT NULL,
  page_count $int NOT NULL,
  signed_hash $text REFERENCES stored_files (hash),
  signed_at $moment,
  PRIMARY KEY (preparation_id, ordinal)
);
CREATE INDEX prepared_files_subject ON prepared_files (subject_id);

-- Apart from the files, so that a list of hundreds is read without them.
CREATE TABLE unfinished_signatures (
  preparation_id $id NOT NULL,
  ordinal $int NOT NULL,
  content $bytes NOT NULL,
  PRIMARY KEY (preparation_id, ordinal),
  FOREIGN KEY (preparation_id, ordinal) REFERENCES prepared_files (preparation_id, ordinal)
);
