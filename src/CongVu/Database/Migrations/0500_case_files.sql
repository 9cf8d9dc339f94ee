-- Filing plans and the files that follow them or stand beside them.
CREATE TABLE filing_plans (
  id $id NOT NULL PRIMARY KEY,
  version $int NOT NULL,
  agency_id $id NOT NULL REFERENCES organizations (id),
  year $int NOT NULL,
  approved_on $day,
  approved_by_name $text NOT NULL
);
CREATE UNIQUE INDEX filing_plans_year ON filing_plans (agency_id, year);

CREATE TABLE filing_headings (
  id $id NOT NULL PRIMARY KEY,
  plan_id $id NOT NULL REFERENCES filing_plans (id),
  section $text NOT NULL,
  notation $text NOT NULL,
  title $text NOT NULL,
  retention $text NOT NULL,
  keeper_id $id REFERENCES people (id),
  keeper_name $text NOT NULL,
  note $text NOT NULL
);
CREATE UNIQUE INDEX filing_headings_notation ON filing_headings (plan_id, notation);

CREATE TABLE case_files (
  id $id NOT NULL PRIMARY KEY,
  version $int NOT NULL,
  agency_id $id NOT NULL REFERENCES organizations (id),
  agency_code $text NOT NULL,
  unit_id $id NOT NULL REFERENCES organizations (id),
  keeper_id $id NOT NULL REFERENCES people (id),
  keeper_name $text NOT NULL,
  heading_id $id REFERENCES filing_headings (id),
  year $int NOT NULL,
  notation $text NOT NULL,
  title $text NOT NULL,
  retention $text NOT NULL,
  description $text NOT NULL,
  opened_on $day NOT NULL,
  closed_on $day
);
-- A code is given once in an agency's year.
CREATE UNIQUE INDEX case_files_notation ON case_files (agency_id, year, notation);
CREATE INDEX case_files_unit ON case_files (unit_id, year);

-- One document has one place in a file, and places in as many files as need it.
CREATE TABLE filed_documents (
  case_file_id $id NOT NULL REFERENCES case_files (id),
  document_id $id NOT NULL,
  kind $text NOT NULL,
  ordinal $int NOT NULL CHECK (ordinal > 0),
  page_count $int NOT NULL,
  filed_by_id $id NOT NULL REFERENCES people (id),
  filed_by_name $text NOT NULL,
  filed_at $moment NOT NULL,
  PRIMARY KEY (case_file_id, document_id)
);
CREATE INDEX filed_documents_document ON filed_documents (document_id);
