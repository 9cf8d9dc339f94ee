-- When units were last reminded of the report of a period.
CREATE TABLE report_reminders (
  agency_id $id NOT NULL REFERENCES organizations (id),
  unit_id $id NOT NULL REFERENCES organizations (id),
  period_from $day NOT NULL,
  at $moment NOT NULL,
  by_name $text NOT NULL,
  PRIMARY KEY (agency_id, unit_id, period_from)
);
