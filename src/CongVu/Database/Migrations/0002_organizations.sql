-- One tree of any depth: agencies and their units. Names and codes hold for a time.
CREATE TABLE organizations (
  id $id NOT NULL PRIMARY KEY,
  version $int NOT NULL,
  kind $text NOT NULL,
  parent_id $id REFERENCES organizations (id),
  agency_id $id NOT NULL REFERENCES organizations (id),
  level $int NOT NULL,
  name $text NOT NULL,
  sort_key $bytes NOT NULL,
  abbreviation $text NOT NULL,
  place_name $text NOT NULL,
  seal_diameter $int NOT NULL,
  valid_from $day NOT NULL,
  valid_to $day
);
CREATE INDEX organizations_parent ON organizations (parent_id);
CREATE INDEX organizations_agency ON organizations (agency_id);

CREATE TABLE organization_codes (
  organization_id $id NOT NULL REFERENCES organizations (id),
  scheme $text NOT NULL,
  value $text NOT NULL,
  valid_from $day NOT NULL,
  valid_to $day,
  PRIMARY KEY (organization_id, scheme, valid_from)
);
CREATE INDEX organization_codes_value ON organization_codes (value);

CREATE TABLE organization_names (
  organization_id $id NOT NULL REFERENCES organizations (id),
  name $text NOT NULL,
  valid_from $day NOT NULL,
  valid_to $day,
  PRIMARY KEY (organization_id, valid_from)
);

CREATE TABLE organization_successions (
  predecessor_id $id NOT NULL REFERENCES organizations (id),
  successor_id $id NOT NULL REFERENCES organizations (id),
  day $day NOT NULL,
  basis $text NOT NULL,
  PRIMARY KEY (predecessor_id, successor_id)
);

CREATE TABLE people (
  id $id NOT NULL PRIMARY KEY,
  version $int NOT NULL,
  full_name $text NOT NULL,
  sort_key $bytes NOT NULL,
  email $text NOT NULL
);

CREATE TABLE posts (
  id $id NOT NULL PRIMARY KEY,
  version $int NOT NULL,
  person_id $id NOT NULL REFERENCES people (id),
  organization_id $id NOT NULL REFERENCES organizations (id),
  agency_id $id NOT NULL REFERENCES organizations (id),
  role $text NOT NULL,
  title $text NOT NULL,
  capacity $text,
  valid_from $day NOT NULL,
  valid_to $day
);
CREATE INDEX posts_person ON posts (person_id);
CREATE INDEX posts_organization ON posts (organization_id, role);
CREATE INDEX posts_agency ON posts (agency_id, role);

CREATE TABLE delegations (
  id $id NOT NULL PRIMARY KEY,
  version $int NOT NULL,
  from_post_id $id NOT NULL REFERENCES posts (id),
  to_post_id $id NOT NULL REFERENCES posts (id),
  to_person_id $id NOT NULL REFERENCES people (id),
  agency_id $id NOT NULL REFERENCES organizations (id),
  capacity $text NOT NULL,
  basis $text NOT NULL,
  scope $text NOT NULL,
  valid_from $day NOT NULL,
  valid_to $day NOT NULL
);
CREATE INDEX delegations_to ON delegations (to_person_id);
CREATE INDEX delegations_from ON delegations (from_post_id);

CREATE TABLE accounts (
  person_id $id NOT NULL PRIMARY KEY REFERENCES people (id),
  login_name $text NOT NULL,
  password_hash $text NOT NULL,
  failures $int NOT NULL,
  locked_until $moment,
  is_disabled $bool NOT NULL,
  must_change_password $bool NOT NULL,
  last_login_at $moment,
  last_login_from $text NOT NULL
);
CREATE UNIQUE INDEX accounts_login_name ON accounts (login_name);

CREATE TABLE sessions (
  id $id NOT NULL PRIMARY KEY,
  person_id $id NOT NULL REFERENCES people (id),
  started_at $moment NOT NULL,
  ended_at $moment,
  address $text NOT NULL
);
CREATE INDEX sessions_person ON sessions (person_id);
