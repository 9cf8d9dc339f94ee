-- Large type, for those who want it.
ALTER TABLE accounts ADD COLUMN is_simple $bool NOT NULL DEFAULT FALSE;
