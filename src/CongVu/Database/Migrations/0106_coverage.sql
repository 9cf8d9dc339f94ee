-- What the reader saw in a document: derived from its text, read again when a row is missing.
CREATE TABLE duty_readings (
  document_id $id NOT NULL PRIMARY KEY,
  agency_id $id NOT NULL REFERENCES organizations (id),
  kind $text NOT NULL,
  code $text NOT NULL,
  issue_date $day,
  subject $text NOT NULL,
  given_by_name $text NOT NULL,
  duties $int NOT NULL,
  read_on $day NOT NULL
);
CREATE INDEX duty_readings_agency ON duty_readings (agency_id, read_on) WHERE duties > 0;

CREATE TABLE no_task_answers (
  document_id $id NOT NULL PRIMARY KEY,
  reason $text NOT NULL,
  by_id $id NOT NULL REFERENCES people (id),
  by_name $text NOT NULL,
  day $day NOT NULL
);

-- When a person last looked at a task: for telling what is new to them.
CREATE TABLE directive_looks (
  person_id $id NOT NULL REFERENCES people (id),
  directive_id $id NOT NULL REFERENCES directives (id),
  looked_at $moment NOT NULL,
  PRIMARY KEY (person_id, directive_id)
);
