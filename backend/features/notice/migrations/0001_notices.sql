-- Notices, who they are for, and what people have said to them. Times are in milliseconds; 0: none.
CREATE TABLE notice (
  id                  TEXT PRIMARY KEY,
  revision            BIGINT NOT NULL,
  kind                BIGINT NOT NULL,
  title               TEXT NOT NULL,
  body                TEXT NOT NULL,
  place               TEXT NOT NULL,
  start_ms            BIGINT NOT NULL,
  end_ms              BIGINT NOT NULL,
  reply_by_ms         BIGINT NOT NULL,
  alert_level         BIGINT NOT NULL,
  unit_quota          BIGINT NOT NULL,
  without_substitutes BIGINT NOT NULL,
  sender_card_id      TEXT NOT NULL,
  sender_unit_id      TEXT NOT NULL,
  sender_name         TEXT NOT NULL,
  sender_organization TEXT NOT NULL,
  sent_ms             BIGINT NOT NULL, -- or when it is due
  scheduled           BIGINT NOT NULL,
  cancelled_ms        BIGINT NOT NULL,
  urged_ms            BIGINT NOT NULL
);
CREATE INDEX notice_by_sender ON notice (sender_card_id, sent_ms);
CREATE INDEX notice_by_unit ON notice (sender_unit_id, sent_ms);
CREATE INDEX notice_by_due ON notice (sent_ms) WHERE scheduled = 1;
CREATE INDEX notice_by_start ON notice (start_ms);

-- A topic each, of an organization or a card, however many people that is.
CREATE TABLE notice_audience (
  notice_id TEXT NOT NULL REFERENCES notice (id) ON DELETE CASCADE,
  topic     TEXT NOT NULL,
  PRIMARY KEY (notice_id, topic)
);
CREATE INDEX notice_audience_by_topic ON notice_audience (topic, notice_id);

-- A row when a card has read, replied or marked, not before.
CREATE TABLE notice_receipt (
  notice_id          TEXT NOT NULL REFERENCES notice (id) ON DELETE CASCADE,
  card_id            TEXT NOT NULL,
  name               TEXT NOT NULL,
  unit_id            TEXT NOT NULL,
  read_ms            BIGINT NOT NULL,
  read_revision      BIGINT NOT NULL,
  answer             BIGINT NOT NULL DEFAULT 0,
  reason             TEXT NOT NULL DEFAULT '',
  substitute_card_id TEXT NOT NULL DEFAULT '',
  substitute_name    TEXT NOT NULL DEFAULT '',
  answered_revision  BIGINT NOT NULL DEFAULT 0,
  answered_ms        BIGINT NOT NULL DEFAULT 0,
  pinned             BIGINT NOT NULL DEFAULT 0,
  muted              BIGINT NOT NULL DEFAULT 0,
  archived           BIGINT NOT NULL DEFAULT 0,
  PRIMARY KEY (notice_id, card_id)
);
CREATE INDEX notice_receipt_by_substitute ON notice_receipt (substitute_card_id, notice_id)
  WHERE substitute_card_id <> '';

-- Who has told whom of it.
CREATE TABLE notice_forward (
  notice_id    TEXT NOT NULL REFERENCES notice (id) ON DELETE CASCADE,
  from_card_id TEXT NOT NULL,
  to_card_id   TEXT NOT NULL,
  from_name    TEXT NOT NULL,
  to_name      TEXT NOT NULL,
  at_ms        BIGINT NOT NULL,
  PRIMARY KEY (notice_id, from_card_id, to_card_id)
);

-- When a card wants to be reminded of a meeting; told_for_ms: the beginning for which it was.
CREATE TABLE notice_reminder (
  notice_id   TEXT NOT NULL REFERENCES notice (id) ON DELETE CASCADE,
  card_id     TEXT NOT NULL,
  minutes     BIGINT NOT NULL,
  told_for_ms BIGINT NOT NULL,
  PRIMARY KEY (notice_id, card_id, minutes)
);

-- What a change has changed, a row for each field.
CREATE TABLE notice_change (
  notice_id   TEXT NOT NULL REFERENCES notice (id) ON DELETE CASCADE,
  revision    BIGINT NOT NULL,
  position    BIGINT NOT NULL,
  at_ms       BIGINT NOT NULL,
  name        TEXT NOT NULL,
  text_before TEXT NOT NULL,
  text_after  TEXT NOT NULL,
  PRIMARY KEY (notice_id, revision, position)
);
