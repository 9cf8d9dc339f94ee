CREATE TABLE peer_system (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  algorithm TEXT NOT NULL,
  credential TEXT NOT NULL,
  certificate_sha256 TEXT,
  may_register_agencies INTEGER NOT NULL DEFAULT 0,
  max_packet_bytes BIGINT,
  max_day_bytes BIGINT,
  is_locked INTEGER NOT NULL DEFAULT 0,
  registered_at BIGINT NOT NULL,
  last_contact_at BIGINT
);

CREATE TABLE agency (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  mail TEXT,
  parent_code TEXT,
  system_id TEXT NOT NULL REFERENCES peer_system (id),
  changed_at BIGINT NOT NULL
);

CREATE TABLE agency_code (
  code TEXT NOT NULL PRIMARY KEY,
  agency_id TEXT NOT NULL REFERENCES agency (id),
  scheme TEXT NOT NULL,
  valid_from TEXT,
  valid_to TEXT,
  successor TEXT
);

CREATE INDEX agency_code_by_agency ON agency_code (agency_id);

CREATE TABLE packet (
  id TEXT NOT NULL PRIMARY KEY,
  system_id TEXT NOT NULL REFERENCES peer_system (id),
  message_id TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  bytes BIGINT NOT NULL,
  kind TEXT NOT NULL,
  business INTEGER,
  status_code TEXT,
  from_code TEXT NOT NULL,
  from_agency TEXT NOT NULL REFERENCES agency (id),
  document_id TEXT,
  code TEXT,
  subject TEXT,
  received_at BIGINT NOT NULL,
  content_removed_at BIGINT,
  UNIQUE (system_id, message_id)
);

CREATE INDEX packet_by_time ON packet (received_at);
CREATE INDEX packet_with_content ON packet (received_at) WHERE content_removed_at IS NULL;
CREATE INDEX packet_by_system_and_time ON packet (system_id, received_at);
CREATE INDEX packet_status_by_document ON packet (document_id, from_agency) WHERE kind = 'status';

CREATE TABLE delivery (
  id TEXT NOT NULL PRIMARY KEY,
  packet_id TEXT NOT NULL REFERENCES packet (id),
  agency_id TEXT NOT NULL REFERENCES agency (id),
  to_code TEXT NOT NULL,
  state TEXT NOT NULL,
  changed_at BIGINT NOT NULL,
  reason_code TEXT,
  reason_text TEXT,
  UNIQUE (packet_id, agency_id)
);

CREATE INDEX delivery_waiting ON delivery (agency_id, id) WHERE state IN ('waiting', 'fetched');
