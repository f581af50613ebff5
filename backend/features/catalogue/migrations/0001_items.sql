-- The catalogue of public services. Texts that a unit has not supplied are ''.
CREATE TABLE catalogue_state (
  id       BIGINT PRIMARY KEY CHECK (id = 1),
  revision BIGINT NOT NULL
);
INSERT INTO catalogue_state (id, revision) VALUES (1, 0);

-- audiences and life_events hold words separated by one space.
CREATE TABLE catalogue_item (
  code              TEXT PRIMARY KEY,
  name              TEXT NOT NULL,
  kind              TEXT NOT NULL,
  agency_id         TEXT NOT NULL,
  audiences         TEXT NOT NULL,
  life_events       TEXT NOT NULL,
  sample            BIGINT NOT NULL,
  updated_ms        BIGINT NOT NULL,
  official_code     TEXT NOT NULL,
  legal_basis       TEXT NOT NULL,
  handling_body     TEXT NOT NULL,
  conditions        TEXT NOT NULL,
  fees              TEXT NOT NULL,
  statutory_limit   TEXT NOT NULL,
  promised_limit    TEXT NOT NULL,
  department        TEXT NOT NULL,
  place             TEXT NOT NULL,
  phone             TEXT NOT NULL,
  supervision_phone TEXT NOT NULL,
  online_url        TEXT NOT NULL,
  office_hours      TEXT NOT NULL
);

CREATE TABLE catalogue_listing (
  code              TEXT NOT NULL REFERENCES catalogue_item (code) ON DELETE CASCADE,
  level             TEXT NOT NULL,
  number            BIGINT NOT NULL,
  name              TEXT NOT NULL,
  kind              TEXT NOT NULL,
  agency_as_printed TEXT NOT NULL,
  town_scope        TEXT NOT NULL,
  reaches_village   BIGINT NOT NULL,
  PRIMARY KEY (code, level)
);

CREATE TABLE catalogue_post (
  code           TEXT NOT NULL REFERENCES catalogue_item (code) ON DELETE CASCADE,
  position       BIGINT NOT NULL,
  title          TEXT NOT NULL,
  duty           TEXT NOT NULL,
  staff          TEXT NOT NULL,
  promised_limit TEXT NOT NULL,
  PRIMARY KEY (code, position)
);

CREATE TABLE catalogue_material (
  code     TEXT NOT NULL REFERENCES catalogue_item (code) ON DELETE CASCADE,
  position BIGINT NOT NULL,
  name     TEXT NOT NULL,
  copies   BIGINT NOT NULL,
  note     TEXT NOT NULL,
  required BIGINT NOT NULL,
  PRIMARY KEY (code, position)
);

CREATE TABLE catalogue_question (
  code     TEXT NOT NULL REFERENCES catalogue_item (code) ON DELETE CASCADE,
  position BIGINT NOT NULL,
  question TEXT NOT NULL,
  answer   TEXT NOT NULL,
  PRIMARY KEY (code, position)
);

CREATE TABLE catalogue_attachment (
  code       TEXT NOT NULL REFERENCES catalogue_item (code) ON DELETE CASCADE,
  id         TEXT NOT NULL,
  title      TEXT NOT NULL,
  role       TEXT NOT NULL,
  media_type TEXT NOT NULL,
  sha256     TEXT NOT NULL,
  content    BYTES NOT NULL,
  PRIMARY KEY (code, id)
);

-- The trail of changes: one row an import, one row a changed field. It also answers an import that
-- is sent again with the same request_id.
CREATE TABLE catalogue_import (
  request_id      TEXT PRIMARY KEY,
  revision        BIGINT NOT NULL,
  file_name       TEXT NOT NULL,
  unchanged_count BIGINT NOT NULL,
  applied_ms      BIGINT NOT NULL
);

CREATE TABLE catalogue_change (
  request_id   TEXT NOT NULL REFERENCES catalogue_import (request_id),
  position     BIGINT NOT NULL,
  action       TEXT NOT NULL,
  code         TEXT NOT NULL,
  name         TEXT NOT NULL,
  field        TEXT NOT NULL,
  value_before TEXT NOT NULL,
  value_after  TEXT NOT NULL,
  PRIMARY KEY (request_id, position)
);
