-- Dossiers of citizens and enterprises, and the procedures they follow.
CREATE TABLE procedures (
  id $id NOT NULL PRIMARY KEY,
  version $int NOT NULL,
  agency_id $id NOT NULL REFERENCES organizations (id),
  code $text NOT NULL,
  name $text NOT NULL,
  working_days $int NOT NULL CHECK (working_days > 0),
  legal_source $text NOT NULL CHECK (legal_source <> ''),
  unit_id $id NOT NULL REFERENCES organizations (id),
  is_in_use $bool NOT NULL
);
CREATE UNIQUE INDEX procedures_code ON procedures (agency_id, code);

CREATE TABLE citizen_matters (
  id $id NOT NULL PRIMARY KEY,
  version $int NOT NULL,
  code $text NOT NULL CHECK (length(code) = 12),
  agency_id $id NOT NULL REFERENCES organizations (id),
  procedure_id $id NOT NULL REFERENCES procedures (id),
  procedure_name $text NOT NULL,
  working_days $int NOT NULL,
  legal_source $text NOT NULL,
  applicant_kind $text NOT NULL,
  applicant_name $text NOT NULL,
  applicant_contact $text NOT NULL,
  papers $text NOT NULL,
  received_at $moment NOT NULL,
  received_by_name $text NOT NULL,
  counted_from $day NOT NULL,
  due_on $day NOT NULL,
  state $text NOT NULL,
  unit_id $id NOT NULL REFERENCES organizations (id),
  handler_id $id REFERENCES people (id),
  handler_name $text NOT NULL,
  asked_for $text NOT NULL,
  asked_on $day,
  apology_reason $text NOT NULL,
  apologized_on $day,
  promised_on $day,
  answered_on $day,
  result $text,
  result_code $text NOT NULL,
  result_note $text NOT NULL,
  -- Answered with a document, and late only with an apology.
  CHECK (state <> 'Answered' OR (answered_on IS NOT NULL AND result IS NOT NULL AND result_code <> '')),
  CHECK (answered_on IS NULL OR answered_on <= due_on OR apologized_on IS NOT NULL)
);
CREATE UNIQUE INDEX citizen_matters_code ON citizen_matters (code);
CREATE INDEX citizen_matters_agency ON citizen_matters (agency_id, state, due_on);
CREATE INDEX citizen_matters_unit ON citizen_matters (unit_id, state, due_on);
CREATE INDEX citizen_matters_handler ON citizen_matters (handler_id);
