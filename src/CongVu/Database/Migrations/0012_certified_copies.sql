-- Copies made by the agency, numbered in one common series a year (Decree 30, art. 25, annex I, part II).
CREATE TABLE certified_copies (
  id $id NOT NULL PRIMARY KEY,
  agency_id $id NOT NULL REFERENCES organizations (id),
  kind $text NOT NULL,
  number $int NOT NULL,
  notation $text NOT NULL,
  day $day NOT NULL,
  register_line_id $id NOT NULL REFERENCES register_lines (id),
  original $text NOT NULL,
  receivers $text NOT NULL,
  person_name $text NOT NULL,
  made_at $moment NOT NULL,
  name $text NOT NULL,
  scan $text NOT NULL REFERENCES stored_files (hash),
  file $text NOT NULL REFERENCES stored_files (hash)
);
CREATE INDEX certified_copies_list ON certified_copies (agency_id, id);
CREATE INDEX certified_copies_scan ON certified_copies (scan);
CREATE INDEX certified_copies_file ON certified_copies (file);
