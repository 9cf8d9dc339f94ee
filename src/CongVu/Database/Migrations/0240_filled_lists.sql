-- A list with which an approved model was filled, and the document made of each of its rows.
CREATE TABLE filled_lists (
  id $id NOT NULL PRIMARY KEY,
  version $int NOT NULL,
  model_id $id NOT NULL REFERENCES outgoing_documents (id),
  agency_id $id NOT NULL REFERENCES organizations (id),
  person_name $text NOT NULL,
  fields $text NOT NULL,
  made_at $moment NOT NULL,
  submitted_at $moment
);
CREATE INDEX filled_lists_model ON filled_lists (model_id, id);

CREATE TABLE filled_documents (
  list_id $id NOT NULL REFERENCES filled_lists (id),
  ordinal $int NOT NULL,
  document_id $id NOT NULL REFERENCES outgoing_documents (id),
  filled_values $text NOT NULL,
  digest $text NOT NULL,
  PRIMARY KEY (list_id, ordinal)
);
CREATE UNIQUE INDEX filled_documents_document ON filled_documents (document_id);
