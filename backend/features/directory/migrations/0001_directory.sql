-- Organizations, the cards of people in them, and what hangs off a card. Times are in milliseconds.

-- `path`: the ids from the root down, each followed by /; as bytes, so that a part of the tree is a
-- range in any collation. `unit_id`: itself, or for a department the nearest above that is none.
CREATE TABLE directory_organization (
  id         TEXT PRIMARY KEY,
  parent_id  TEXT REFERENCES directory_organization (id),
  kind       BIGINT NOT NULL,
  full_name  TEXT NOT NULL,
  short_name TEXT NOT NULL,
  position   BIGINT NOT NULL,
  path       BYTES NOT NULL,
  unit_id    TEXT NOT NULL,
  revision   BIGINT NOT NULL
);
CREATE UNIQUE INDEX directory_organization_path ON directory_organization (path);

-- Grows with every change of the tree.
CREATE TABLE directory_tree (id BIGINT PRIMARY KEY, revision BIGINT NOT NULL);
INSERT INTO directory_tree (id, revision) VALUES (1, 0);

-- A card without an organization is personal. One without an account waits to be claimed by whoever
-- has the phone. A revoked card stays for the trail.
CREATE TABLE directory_card (
  id               TEXT PRIMARY KEY,
  organization_id  TEXT REFERENCES directory_organization (id),
  unit_id          TEXT,
  account_id       TEXT,
  name             TEXT NOT NULL,
  gender           BIGINT NOT NULL,
  post             TEXT NOT NULL,
  phone            TEXT NOT NULL,
  office_phone     TEXT NOT NULL,
  signature        TEXT NOT NULL,
  position         BIGINT NOT NULL,
  role             BIGINT NOT NULL,
  phone_visibility BIGINT NOT NULL,
  link_code        TEXT NOT NULL UNIQUE,
  revision         BIGINT NOT NULL,
  created_ms       BIGINT NOT NULL,
  revoked_ms       BIGINT
);
CREATE INDEX directory_card_by_organization ON directory_card (organization_id, position, id);
CREATE INDEX directory_card_by_account ON directory_card (account_id);
CREATE INDEX directory_card_by_phone ON directory_card (phone);
CREATE UNIQUE INDEX directory_card_listed ON directory_card (unit_id, phone) WHERE revoked_ms IS NULL;
CREATE UNIQUE INDEX directory_card_personal ON directory_card (account_id)
  WHERE organization_id IS NULL AND revoked_ms IS NULL;

-- What a card is found by: see card_terms.h. As bytes, so that a prefix is a range.
CREATE TABLE directory_term (
  term    BYTES NOT NULL,
  unit_id TEXT NOT NULL,
  card_id TEXT NOT NULL REFERENCES directory_card (id) ON DELETE CASCADE,
  PRIMARY KEY (term, card_id)
);
CREATE INDEX directory_term_by_unit ON directory_term (unit_id, term, card_id);
CREATE INDEX directory_term_by_card ON directory_term (card_id);

CREATE TABLE directory_contact (
  card_id         TEXT NOT NULL REFERENCES directory_card (id) ON DELETE CASCADE,
  contact_card_id TEXT NOT NULL REFERENCES directory_card (id) ON DELETE CASCADE,
  kept_ms         BIGINT NOT NULL,
  PRIMARY KEY (card_id, contact_card_id)
);
CREATE INDEX directory_contact_by_contact ON directory_contact (contact_card_id);

-- Answers of requests that have been carried out, for those that are sent again.
CREATE TABLE directory_request (
  request_id TEXT PRIMARY KEY,
  card_id    TEXT NOT NULL REFERENCES directory_card (id) ON DELETE CASCADE,
  at_ms      BIGINT NOT NULL
);

-- Imports that have been applied. `undo`: JSON of the cards as they were before.
CREATE TABLE directory_import (
  id              TEXT PRIMARY KEY,
  request_id      TEXT NOT NULL UNIQUE,
  organization_id TEXT NOT NULL REFERENCES directory_organization (id),
  at_ms           BIGINT NOT NULL,
  undo            TEXT NOT NULL,
  undone_ms       BIGINT
);
CREATE INDEX directory_import_by_organization ON directory_import (organization_id, at_ms);
