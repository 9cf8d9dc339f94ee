-- With what other systems call the interfaces, each in the name of one person and for one agency.
CREATE TABLE system_tokens (
  id $id NOT NULL PRIMARY KEY,
  person_id $id NOT NULL REFERENCES people (id),
  agency_id $id NOT NULL REFERENCES organizations (id),
  name $text NOT NULL,
  secret_hash $bytes NOT NULL,
  given_at $moment NOT NULL,
  expires_on $day NOT NULL,
  withdrawn_at $moment,
  last_used_at $moment
);
CREATE INDEX system_tokens_person ON system_tokens (person_id);
CREATE INDEX system_tokens_agency ON system_tokens (agency_id);
