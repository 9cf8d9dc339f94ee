-- What was put beside a note on a task: a file, or an outgoing document.
CREATE TABLE note_attachments (
  id $id NOT NULL PRIMARY KEY,
  assignment_id $id NOT NULL REFERENCES assignments (id),
  file $text REFERENCES stored_files (hash),
  document_id $id,
  words $text NOT NULL,
  person_name $text NOT NULL,
  at $moment NOT NULL,
  CHECK ((file IS NULL) <> (document_id IS NULL))
);
CREATE INDEX note_attachments_assignment ON note_attachments (assignment_id);
CREATE INDEX note_attachments_file ON note_attachments (file);
