CREATE TABLE signing_certificates (
  id $id NOT NULL PRIMARY KEY,
  version $int NOT NULL,
  agency_id $id NOT NULL REFERENCES organizations (id),
  person_id $id REFERENCES people (id),
  thumbprint $text NOT NULL,
  serial_number $text NOT NULL,
  subject_name $text NOT NULL,
  issuer_name $text NOT NULL,
  not_before $moment NOT NULL,
  not_after $moment NOT NULL,
  revoked_at $moment,
  encoded $bytes NOT NULL,
  key_place $text NOT NULL
);
CREATE UNIQUE INDEX signing_certificates_thumbprint ON signing_certificates (thumbprint);
CREATE INDEX signing_certificates_agency ON signing_certificates (agency_id, person_id);

-- Verdicts by file: not history, but remembered work; they can be made again from the file.
CREATE TABLE file_verifications (
  hash $text NOT NULL PRIMARY KEY REFERENCES stored_files (hash),
  trust $text NOT NULL,
  verified_at $moment NOT NULL,
  answer $text NOT NULL,
  verdict $text NOT NULL
);
