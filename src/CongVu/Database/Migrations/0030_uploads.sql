-- Files that a person brought in and that no act has taken yet. Their pieces and contents lie beside the store's files.
CREATE TABLE pending_uploads (
  id $id NOT NULL PRIMARY KEY,
  person_id $id NOT NULL REFERENCES people (id),
  name $text NOT NULL,
  size $long NOT NULL,
  hash $text,
  started_at $moment NOT NULL
);
CREATE INDEX pending_uploads_person ON pending_uploads (person_id);
CREATE INDEX pending_uploads_hash ON pending_uploads (hash);
