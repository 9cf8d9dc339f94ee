-- Services that hold keys and sign hashes (Cloud Signature Consortium API); the access token lies in the folder of keys.
CREATE TABLE remote_signing_services (
  id $id NOT NULL PRIMARY KEY,
  version $int NOT NULL,
  agency_id $id NOT NULL REFERENCES organizations (id),
  name $text NOT NULL,
  address $text NOT NULL
);
CREATE INDEX remote_signing_services_agency ON remote_signing_services (agency_id);

CREATE TABLE remote_credentials (
  certificate_id $id NOT NULL PRIMARY KEY REFERENCES signing_certificates (id),
  service_id $id NOT NULL REFERENCES remote_signing_services (id),
  credential_id $text NOT NULL
);
