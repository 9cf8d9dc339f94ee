-- The pictures that signatures show: of a person's hand, of an agency's seal (Decree 30, annex I, II.7.d, II.8.a).
CREATE TABLE signing_pictures (
  id $id NOT NULL PRIMARY KEY,
  version $int NOT NULL,
  agency_id $id NOT NULL REFERENCES organizations (id),
  person_id $id REFERENCES people (id),
  picture $text NOT NULL REFERENCES stored_files (hash)
);
CREATE INDEX signing_pictures_holder ON signing_pictures (agency_id, person_id);

-- Where signature, number and date come in the main file.
ALTER TABLE package_parts ADD COLUMN places $text;
