-- A directive that recurs every month; each month is a directive of its own.
CREATE TABLE directive_series (
  id $id NOT NULL PRIMARY KEY,
  version $int NOT NULL,
  agency_id $id NOT NULL REFERENCES organizations (id),
  content $text NOT NULL,
  day_of_month $int NOT NULL,
  last_day $day,
  started_by_id $id NOT NULL REFERENCES people (id),
  started_by_name $text NOT NULL,
  latest_id $id NOT NULL REFERENCES directives (id),
  latest_due $day NOT NULL,
  stopped_on $day,
  stop_reason $text NOT NULL,
  CHECK (day_of_month BETWEEN 1 AND 31)
);
CREATE INDEX directive_series_due ON directive_series (latest_due) WHERE stopped_on IS NULL;
ALTER TABLE directives ADD COLUMN series_id $id REFERENCES directive_series (id);
CREATE INDEX directives_series ON directives (series_id) WHERE series_id IS NOT NULL;
