-- The ledger: facts are added with the change they tell of, never edited, never deleted.
CREATE TABLE facts (
  id $id NOT NULL PRIMARY KEY,
  operation $id NOT NULL,
  ordinal $int NOT NULL,
  at $moment NOT NULL,
  type $text NOT NULL,
  subject $id NOT NULL,
  person $id NOT NULL,
  person_name $text NOT NULL,
  post $id,
  post_title $text NOT NULL,
  organization $id,
  content $text NOT NULL
);
CREATE UNIQUE INDEX facts_operation_ordinal ON facts (operation, ordinal);
CREATE INDEX facts_subject ON facts (subject, id);
CREATE INDEX facts_type_at ON facts (type, at);

--sqlite
CREATE TRIGGER facts_no_update BEFORE UPDATE ON facts BEGIN SELECT RAISE(ABORT, 'facts are never edited'); END;
CREATE TRIGGER facts_no_delete BEFORE DELETE ON facts BEGIN SELECT RAISE(ABORT, 'facts are never deleted'); END;
--end
--postgres
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''facts are never edited or deleted''; END';
CREATE TRIGGER facts_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON facts FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--end

-- Facts that the chain has not taken in yet; a worker seals them in batches.
CREATE TABLE unsealed_facts (
  fact $id NOT NULL PRIMARY KEY
);

-- The chain: each seal covers the fact and the seal before it.
CREATE TABLE fact_seals (
  position $long NOT NULL PRIMARY KEY,
  fact $id NOT NULL,
  hash $bytes NOT NULL
);
CREATE UNIQUE INDEX fact_seals_fact ON fact_seals (fact);

-- The head of the chain at the end of a day, signed: printed in the register it is the anchor outside.
CREATE TABLE daily_heads (
  day $day NOT NULL PRIMARY KEY,
  position $long NOT NULL,
  hash $bytes NOT NULL,
  signature $bytes NOT NULL,
  certificate $bytes NOT NULL
);

CREATE TABLE stored_files (
  hash $text NOT NULL PRIMARY KEY,
  size $long NOT NULL,
  media_type $text NOT NULL,
  stored_at $moment NOT NULL
);

-- One row per series of numbers; a number is taken inside the transaction that uses it.
CREATE TABLE number_series (
  id $id NOT NULL PRIMARY KEY,
  last $int NOT NULL
);

CREATE TABLE jobs (
  id $id NOT NULL PRIMARY KEY,
  kind $text NOT NULL,
  content $text NOT NULL,
  run_at $moment NOT NULL,
  attempts $int NOT NULL,
  locked_until $moment,
  done_at $moment,
  last_error $text
);
CREATE INDEX jobs_open ON jobs (run_at) WHERE done_at IS NULL;
