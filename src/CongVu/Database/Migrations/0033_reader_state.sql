-- A reader's list must not cost more the more the office holds: the state of an incoming document stands with its readers,
-- kept in step by the database itself, so that one index gives one reader's documents of one state in order.
ALTER TABLE document_readers ADD COLUMN state $text NOT NULL DEFAULT '';
UPDATE document_readers SET state = coalesce((SELECT d.state FROM incoming_documents d WHERE d.id = document_readers.document_id), '');
CREATE INDEX document_readers_state ON document_readers (reader_id, state, document_id);

--sqlite
CREATE TRIGGER document_readers_enter AFTER INSERT ON document_readers BEGIN
  UPDATE document_readers SET state = coalesce((SELECT state FROM incoming_documents WHERE id = NEW.document_id), '')
  WHERE document_id = NEW.document_id AND reader_id = NEW.reader_id;
END;
CREATE TRIGGER incoming_documents_enter AFTER INSERT ON incoming_documents BEGIN
  UPDATE document_readers SET state = NEW.state WHERE document_id = NEW.id;
END;
CREATE TRIGGER incoming_documents_move AFTER UPDATE OF state ON incoming_documents BEGIN
  UPDATE document_readers SET state = NEW.state WHERE document_id = NEW.id;
END;
--end
--postgres
CREATE FUNCTION tell_reader_state() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN
  NEW.state := coalesce((SELECT d.state FROM incoming_documents d WHERE d.id = NEW.document_id), '''');
  RETURN NEW;
END';
CREATE TRIGGER document_readers_enter BEFORE INSERT ON document_readers FOR EACH ROW EXECUTE FUNCTION tell_reader_state();
CREATE FUNCTION tell_readers_state() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN
  UPDATE document_readers SET state = NEW.state WHERE document_id = NEW.id;
  RETURN NULL;
END';
CREATE TRIGGER incoming_documents_move AFTER INSERT OR UPDATE OF state ON incoming_documents FOR EACH ROW EXECUTE FUNCTION tell_readers_state();
--end

-- Lists of an agency: of one state with what is late, and of all states.
DROP INDEX incoming_documents_list;
CREATE INDEX incoming_documents_list ON incoming_documents (agency_id, state, id, due_date);
CREATE INDEX incoming_documents_agency ON incoming_documents (agency_id, id);
