CREATE TABLE reminders (
  id $id NOT NULL PRIMARY KEY,
  person_id $id NOT NULL REFERENCES people (id),
  day $day NOT NULL,
  kind $text NOT NULL,
  directive_id $id REFERENCES directives (id),
  title $text NOT NULL,
  words $text NOT NULL,
  at $moment NOT NULL,
  mailed_at $moment
);
CREATE INDEX reminders_person ON reminders (person_id, day);
-- One digest a day for each person, whichever node was first.
CREATE UNIQUE INDEX reminders_digest ON reminders (person_id, day) WHERE kind = 'Digest';
