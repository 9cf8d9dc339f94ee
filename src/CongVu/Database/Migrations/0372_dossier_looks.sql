-- What the leader of an authority saw of a dossier the last time, and before its content changed.
CREATE TABLE dossier_looks (
  submission_id $id NOT NULL REFERENCES submissions (id),
  person_id $id NOT NULL REFERENCES people (id),
  seen_version $int NOT NULL,
  seen_at $moment NOT NULL,
  seen $text NOT NULL,
  earlier_at $moment,
  earlier $text NOT NULL,
  PRIMARY KEY (submission_id, person_id)
);
