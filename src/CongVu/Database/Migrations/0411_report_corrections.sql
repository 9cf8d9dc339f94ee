-- What was corrected of a report after it was sent: beside the frozen figures, never in them.
CREATE TABLE report_corrections (
  id $id NOT NULL PRIMARY KEY,
  report_id $id NOT NULL REFERENCES sent_reports (id),
  assignment_id $id NOT NULL REFERENCES assignments (id),
  from_section $text NOT NULL,
  section $text NOT NULL,
  reason $text NOT NULL,
  at $moment NOT NULL,
  by_name $text NOT NULL,
  CHECK (section <> from_section)
);
CREATE INDEX report_corrections_report ON report_corrections (report_id);
--sqlite
CREATE TRIGGER report_corrections_no_update BEFORE UPDATE ON report_corrections BEGIN SELECT RAISE(ABORT, 'corrections are never edited'); END;
CREATE TRIGGER report_corrections_no_delete BEFORE DELETE ON report_corrections BEGIN SELECT RAISE(ABORT, 'corrections are never deleted'); END;
--end
--postgres
CREATE TRIGGER report_corrections_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON report_corrections FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--end

-- The document in which a sent report goes out.
CREATE TABLE report_letters (
  document_id $id NOT NULL PRIMARY KEY REFERENCES outgoing_documents (id),
  report_id $id NOT NULL REFERENCES sent_reports (id),
  drafted_at $moment NOT NULL
);
CREATE INDEX report_letters_report ON report_letters (report_id);
