-- Campaigns: units measured by criteria over a period, with what they objected and explained.
CREATE TABLE campaigns (
  id $id NOT NULL PRIMARY KEY,
  version $int NOT NULL,
  agency_id $id NOT NULL REFERENCES organizations (id),
  code $text NOT NULL,
  title $text NOT NULL,
  basis $text NOT NULL,
  from_day $day NOT NULL,
  until_day $day NOT NULL,
  collector_id $id REFERENCES organizations (id),
  report_due $day,
  report_words $text NOT NULL,
  state $text NOT NULL,
  opened_at $moment NOT NULL,
  opened_by_name $text NOT NULL,
  shown_at $moment,
  object_until $day,
  frozen_at $moment,
  letter_id $id REFERENCES outgoing_documents (id),
  explain_by $day,
  published_at $moment,
  cancel_reason $text NOT NULL,
  -- Nothing is published that was not frozen, and nothing without its letter.
  CHECK (state <> 'Published' OR (frozen_at IS NOT NULL AND letter_id IS NOT NULL AND published_at IS NOT NULL))
);
CREATE UNIQUE INDEX campaigns_code ON campaigns (agency_id, code);
CREATE INDEX campaigns_letter ON campaigns (letter_id);

CREATE TABLE campaign_units (
  campaign_id $id NOT NULL REFERENCES campaigns (id),
  unit_id $id NOT NULL REFERENCES organizations (id),
  ordinal $int NOT NULL,
  PRIMARY KEY (campaign_id, unit_id)
);
CREATE INDEX campaign_units_unit ON campaign_units (unit_id);

CREATE TABLE campaign_criteria (
  campaign_id $id NOT NULL REFERENCES campaigns (id),
  kind $text NOT NULL,
  threshold $int NOT NULL,
  PRIMARY KEY (campaign_id, kind)
);

-- Results as they were shown and frozen; never edited.
CREATE TABLE campaign_snapshots (
  campaign_id $id NOT NULL REFERENCES campaigns (id),
  stage $text NOT NULL,
  at $moment NOT NULL,
  content $text NOT NULL,
  PRIMARY KEY (campaign_id, stage)
);
--sqlite
CREATE TRIGGER campaign_snapshots_no_update BEFORE UPDATE ON campaign_snapshots BEGIN SELECT RAISE(ABORT, 'results that were shown are never edited'); END;
CREATE TRIGGER campaign_snapshots_no_delete BEFORE DELETE ON campaign_snapshots BEGIN SELECT RAISE(ABORT, 'results that were shown are never deleted'); END;
--end
--postgres
CREATE TRIGGER campaign_snapshots_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON campaign_snapshots FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--end

CREATE TABLE campaign_objections (
  id $id NOT NULL PRIMARY KEY,
  campaign_id $id NOT NULL REFERENCES campaigns (id),
  unit_id $id NOT NULL REFERENCES organizations (id),
  criterion $text NOT NULL,
  ground $text NOT NULL,
  words $text NOT NULL,
  document_id $id,
  document_words $text NOT NULL,
  made_by_name $text NOT NULL,
  made_at $moment NOT NULL,
  outcome $text NOT NULL,
  decided_by_name $text NOT NULL,
  decided_at $moment,
  decision_words $text NOT NULL
);
CREATE INDEX campaign_objections_campaign ON campaign_objections (campaign_id);

CREATE TABLE fault_explanations (
  id $id NOT NULL PRIMARY KEY,
  campaign_id $id NOT NULL REFERENCES campaigns (id),
  unit_id $id NOT NULL REFERENCES organizations (id),
  cause $text NOT NULL,
  cause_words $text NOT NULL,
  remedy $text NOT NULL,
  remedy_by $day NOT NULL,
  explained_by_name $text NOT NULL,
  explained_at $moment NOT NULL,
  directive_id $id REFERENCES directives (id)
);
CREATE UNIQUE INDEX fault_explanations_unit ON fault_explanations (campaign_id, unit_id);
