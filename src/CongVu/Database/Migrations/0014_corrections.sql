-- A letter that corrects an issued document.
ALTER TABLE outgoing_documents ADD COLUMN corrects_id $id REFERENCES outgoing_documents (id);
CREATE INDEX outgoing_documents_corrects ON outgoing_documents (corrects_id) WHERE corrects_id IS NOT NULL;
