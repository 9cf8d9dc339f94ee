-- The outbox: written in the transaction that wants it sent; bytes are made once.
CREATE TABLE packets (
  id $id NOT NULL PRIMARY KEY,
  kind $text NOT NULL,
  sender_id $id NOT NULL REFERENCES organizations (id),
  from_code $text NOT NULL,
  to_code $text NOT NULL,
  delivery_id $id REFERENCES deliveries (id),
  content $text NOT NULL,
  queued_at $moment NOT NULL,
  hash $text REFERENCES stored_files (hash),
  state $text NOT NULL,
  attempts $int NOT NULL,
  next_at $moment NOT NULL,
  sent_at $moment,
  last_error $text NOT NULL
);
CREATE INDEX packets_waiting ON packets (next_at) WHERE state = 'Waiting';
CREATE INDEX packets_delivery ON packets (delivery_id);

-- The inbox: stored before the axis is told so, then read.
CREATE TABLE received_packets (
  id $id NOT NULL PRIMARY KEY,
  delivery_key $text NOT NULL,
  kind $text NOT NULL,
  from_code $text NOT NULL,
  to_code $text NOT NULL,
  hash $text NOT NULL REFERENCES stored_files (hash),
  received_at $moment NOT NULL,
  state $text NOT NULL,
  note $text NOT NULL,
  attempts $int NOT NULL,
  next_at $moment NOT NULL,
  agency_id $id REFERENCES organizations (id),
  exchange_id $text NOT NULL,
  incoming_id $id REFERENCES incoming_documents (id)
);
CREATE UNIQUE INDEX received_packets_key ON received_packets (delivery_key);
CREATE INDEX received_packets_hash ON received_packets (hash);
CREATE INDEX received_packets_incoming ON received_packets (incoming_id);
CREATE INDEX received_packets_document ON received_packets (agency_id, exchange_id);
CREATE INDEX received_packets_stored ON received_packets (next_at) WHERE state = 'Stored';
