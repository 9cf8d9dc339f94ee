-- One entry for each thing that can be found. Words are folded by the program, the same way on both engines.
--sqlite
CREATE TABLE search_entries (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL,
  subject BLOB NOT NULL,
  day TEXT,
  code TEXT NOT NULL,
  title TEXT NOT NULL,
  detail TEXT NOT NULL
);
CREATE VIRTUAL TABLE search_words USING fts5(folded, exact, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0");
--end
--postgres
CREATE TABLE search_entries (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kind text NOT NULL,
  subject uuid NOT NULL,
  day date,
  code text NOT NULL,
  title text NOT NULL,
  detail text NOT NULL,
  words tsvector NOT NULL
);
CREATE INDEX search_entries_words ON search_entries USING gin (words) WITH (fastupdate = off);
-- Without these the planner walks the wrong index for common words.
ALTER TABLE search_entries ALTER COLUMN words SET STATISTICS 2000;
--end
CREATE UNIQUE INDEX search_entries_subject ON search_entries (subject);
