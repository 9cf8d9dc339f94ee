-- To which dossier a letter to a receiving authority belongs, or why to none.
CREATE TABLE submission_letters (
  document_id $id NOT NULL PRIMARY KEY REFERENCES outgoing_documents (id),
  submission_id $id REFERENCES submissions (id),
  reason $text NOT NULL,
  stated_by_name $text NOT NULL,
  stated_at $moment NOT NULL,
  -- One or the other.
  CHECK ((submission_id IS NULL) <> (reason = ''))
);
CREATE INDEX submission_letters_submission ON submission_letters (submission_id);
