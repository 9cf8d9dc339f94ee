-- A sender's notice that a delivered document is recalled, updated or replaced, with the receiver's answer.
CREATE TABLE change_notices (
  id $id NOT NULL PRIMARY KEY,
  version $int NOT NULL,
  kind $text NOT NULL,
  delivery_id $id REFERENCES deliveries (id),
  incoming_id $id REFERENCES incoming_documents (id),
  packet_id $id REFERENCES received_packets (id),
  new_incoming_id $id REFERENCES incoming_documents (id),
  reason $text NOT NULL,
  subject $text NOT NULL,
  asked_by $text NOT NULL,
  asked_at $moment NOT NULL,
  answer $text NOT NULL,
  answered_at $moment,
  answered_by $text NOT NULL,
  answer_words $text NOT NULL,
  effect $text NOT NULL,
  -- Nobody says no without a reason.
  CHECK (answer <> 'Refused' OR answer_words <> '')
);
CREATE INDEX change_notices_delivery ON change_notices (delivery_id);
CREATE INDEX change_notices_incoming ON change_notices (incoming_id);
CREATE INDEX change_notices_waiting ON change_notices (answer) WHERE answer = 'Waiting';

-- The plan that a draft, once issued, replaces an issued document.
CREATE TABLE replacements (
  document_id $id NOT NULL PRIMARY KEY REFERENCES outgoing_documents (id),
  replaces_id $id NOT NULL REFERENCES outgoing_documents (id),
  reason $text NOT NULL
);
CREATE INDEX replacements_replaces ON replacements (replaces_id);
