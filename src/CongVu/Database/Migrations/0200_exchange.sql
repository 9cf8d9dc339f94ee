-- An issued document on its way to one receiver.
CREATE TABLE deliveries (
  id $id NOT NULL PRIMARY KEY,
  version $int NOT NULL,
  document_id $id NOT NULL REFERENCES outgoing_documents (id),
  sender_id $id NOT NULL REFERENCES organizations (id),
  receiver_id $id NOT NULL REFERENCES organizations (id),
  receiver_name $text NOT NULL,
  receiver_code $text NOT NULL,
  sender_code $text NOT NULL,
  exchange_id $text NOT NULL,
  way $text NOT NULL,
  state $text NOT NULL,
  incoming_id $id REFERENCES incoming_documents (id),
  queued_at $moment NOT NULL,
  sent_at $moment,
  arrived_at $moment,
  accepted_at $moment,
  ended_at $moment,
  reason_code $text NOT NULL,
  reason $text NOT NULL
);
CREATE UNIQUE INDEX deliveries_document ON deliveries (document_id, receiver_id);
CREATE INDEX deliveries_incoming ON deliveries (incoming_id);
CREATE INDEX deliveries_exchange ON deliveries (exchange_id);
CREATE INDEX deliveries_open ON deliveries (sender_id, state);
