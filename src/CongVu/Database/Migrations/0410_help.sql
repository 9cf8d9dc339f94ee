-- Difficulties that people reported, and what came of them.
CREATE TABLE help_requests (
  id $id NOT NULL PRIMARY KEY,
  version $int NOT NULL,
  agency_id $id NOT NULL REFERENCES organizations (id),
  unit_id $id NOT NULL REFERENCES organizations (id),
  reporter_id $id NOT NULL REFERENCES people (id),
  reporter_name $text NOT NULL,
  words $text NOT NULL,
  page $text NOT NULL,
  support_code $text NOT NULL,
  browser $text NOT NULL,
  findings $text NOT NULL,
  picture $text REFERENCES stored_files (hash),
  state $text NOT NULL,
  reported_at $moment NOT NULL,
  taken_at $moment,
  taken_by_name $text NOT NULL,
  answered_at $moment,
  closed_at $moment,
  times_reopened $int NOT NULL,
  -- Nobody answers what was not taken.
  CHECK (answered_at IS NULL OR taken_at IS NOT NULL)
);
CREATE INDEX help_requests_agency ON help_requests (agency_id, reported_at);
CREATE INDEX help_requests_reporter ON help_requests (reporter_id, reported_at);

CREATE TABLE help_messages (
  id $id NOT NULL PRIMARY KEY,
  request_id $id NOT NULL REFERENCES help_requests (id),
  is_of_desk $bool NOT NULL,
  person_name $text NOT NULL,
  at $moment NOT NULL,
  words $text NOT NULL
);
CREATE INDEX help_messages_request ON help_messages (request_id, at);

-- Answers to what many ask, shown with the help.
CREATE TABLE help_articles (
  id $id NOT NULL PRIMARY KEY,
  version $int NOT NULL,
  request_id $id NOT NULL REFERENCES help_requests (id),
  title $text NOT NULL,
  answer $text NOT NULL,
  page $text NOT NULL,
  published_at $moment NOT NULL,
  published_by_name $text NOT NULL,
  withdrawn_at $moment
);
CREATE INDEX help_articles_request ON help_articles (request_id);

-- When the program was last known to work, and when it was not.
CREATE TABLE heartbeats (
  name $text NOT NULL PRIMARY KEY,
  at $moment NOT NULL
);
CREATE TABLE downtimes (
  id $id NOT NULL PRIMARY KEY,
  from_at $moment NOT NULL,
  until_at $moment NOT NULL,
  CHECK (until_at > from_at)
);
CREATE UNIQUE INDEX downtimes_from ON downtimes (from_at);
