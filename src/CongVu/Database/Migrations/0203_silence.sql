-- A silent receiver is reminded; the answer to it is the receipt.
ALTER TABLE deliveries ADD COLUMN reminders $int NOT NULL DEFAULT 0;
ALTER TABLE deliveries ADD COLUMN reminded_at $moment;

-- The axis' directory as it was copied last.
CREATE TABLE axis_agencies (
  code $text NOT NULL PRIMARY KEY,
  name $text NOT NULL,
  folded $text NOT NULL,
  valid_from $day,
  valid_to $day,
  successor $text NOT NULL
);

-- Signed certificates of sending and receiving, each as it was at its moment.
CREATE TABLE certified_deliveries (
  id $id NOT NULL PRIMARY KEY,
  document_id $id NOT NULL REFERENCES outgoing_documents (id),
  hash $text NOT NULL REFERENCES stored_files (hash),
  signed_at $moment NOT NULL,
  signed_by $text NOT NULL
);
CREATE INDEX certified_deliveries_document ON certified_deliveries (document_id);
