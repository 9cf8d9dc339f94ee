-- Days off, days worked instead and closures that were decided after the product was made.
CREATE TABLE decided_days (
  day $day NOT NULL PRIMARY KEY,
  version $int NOT NULL,
  kind $text NOT NULL,
  occasion $text NOT NULL,
  source_document $text NOT NULL,
  in_place_of $day,
  decided_by_name $text NOT NULL,
  decided_at $moment NOT NULL
);
