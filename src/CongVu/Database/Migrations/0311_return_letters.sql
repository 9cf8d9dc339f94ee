-- The letter that goes with a returned dossier, and whom the office told of a round whose time runs out.
ALTER TABLE submission_rounds ADD COLUMN letter_id $id REFERENCES outgoing_documents (id);
CREATE INDEX submission_rounds_letter ON submission_rounds (letter_id);

CREATE TABLE vetting_escalations (
  submission_id $id NOT NULL REFERENCES submissions (id),
  round $int NOT NULL,
  at $moment NOT NULL,
  PRIMARY KEY (submission_id, round)
);
