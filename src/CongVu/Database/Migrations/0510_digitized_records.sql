-- Records on paper that were digitized for the archive and signed by the agency that keeps them (Circular 05/2025, art. 8).
CREATE TABLE digitized_records (
  id $id NOT NULL PRIMARY KEY,
  agency_id $id NOT NULL REFERENCES organizations (id),
  title $text NOT NULL,
  person_name $text NOT NULL,
  made_at $moment NOT NULL,
  name $text NOT NULL,
  scan $text NOT NULL REFERENCES stored_files (hash),
  file $text NOT NULL REFERENCES stored_files (hash)
);
CREATE INDEX digitized_records_list ON digitized_records (agency_id, id);
CREATE INDEX digitized_records_scan ON digitized_records (scan);
CREATE INDEX digitized_records_file ON digitized_records (file);
