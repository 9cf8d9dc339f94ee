-- Monthly reports as they were sent; the table is frozen with them.
CREATE TABLE sent_reports (
  id $id NOT NULL PRIMARY KEY,
  version $int NOT NULL,
  unit_id $id NOT NULL REFERENCES organizations (id),
  rule_code $text NOT NULL,
  from_day $day NOT NULL,
  until_day $day NOT NULL,
  sent_at $moment NOT NULL,
  sent_by_name $text NOT NULL,
  content $text NOT NULL
);
CREATE UNIQUE INDEX sent_reports_unit ON sent_reports (unit_id, from_day, until_day);
--sqlite
CREATE TRIGGER sent_reports_no_update BEFORE UPDATE ON sent_reports BEGIN SELECT RAISE(ABORT, 'sent reports are never edited'); END;
CREATE TRIGGER sent_reports_no_delete BEFORE DELETE ON sent_reports BEGIN SELECT RAISE(ABORT, 'sent reports are never deleted'); END;
--end
--postgres
CREATE TRIGGER sent_reports_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON sent_reports FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--end

-- What units said of their late tasks, period by period.
CREATE TABLE overdue_explanations (
  assignment_id $id NOT NULL REFERENCES assignments (id),
  period_from $day NOT NULL,
  cause $text NOT NULL,
  remedy $text NOT NULL,
  expected_on $day NOT NULL,
  person_name $text NOT NULL,
  at $moment NOT NULL,
  PRIMARY KEY (assignment_id, period_from)
);
