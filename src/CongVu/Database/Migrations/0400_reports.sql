-- What the signatures of each issued document were worth on the day it left: written with the issue, read by the table of signing rates.
CREATE TABLE signing_records (
  document_id $id NOT NULL PRIMARY KEY REFERENCES outgoing_documents (id),
  agency_id $id NOT NULL REFERENCES organizations (id),
  issued_on $day NOT NULL,
  is_leader_signed $bool NOT NULL,
  is_agency_signed $bool NOT NULL,
  gap $text NOT NULL,
  reason $text NOT NULL
);
CREATE INDEX signing_records_table ON signing_records (issued_on, agency_id, is_leader_signed, is_agency_signed, gap);
CREATE INDEX signing_records_agency ON signing_records (agency_id, issued_on);
