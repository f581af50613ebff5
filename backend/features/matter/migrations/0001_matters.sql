-- Matters that somebody files and somebody handles. Times are in milliseconds; 0: none.
CREATE TABLE matter (
  id              TEXT PRIMARY KEY,
  revision        BIGINT NOT NULL,
  number          TEXT NOT NULL UNIQUE,
  kind_id         TEXT NOT NULL,
  title           TEXT NOT NULL,
  state           BIGINT NOT NULL CHECK (state BETWEEN 1 AND 6),
  account_id      TEXT NOT NULL,
  applicant_name  TEXT NOT NULL,
  unit_id         TEXT NOT NULL,
  unit_name       TEXT NOT NULL,
  from_unit_id    TEXT NOT NULL,
  from_unit_name  TEXT NOT NULL,
  handler_card_id TEXT NOT NULL,
  handler_name    TEXT NOT NULL,
  filed_ms        BIGINT NOT NULL,
  changed_ms      BIGINT NOT NULL,
  shown_ms        BIGINT NOT NULL,
  urged_ms        BIGINT NOT NULL,
  due_ms          BIGINT NOT NULL,
  legal_ms        BIGINT NOT NULL,
  warn_ms         BIGINT NOT NULL,
  paused_ms       BIGINT NOT NULL,
  provisional     BIGINT NOT NULL,
  told            BIGINT NOT NULL,
  asked           BIGINT NOT NULL,
  result          TEXT NOT NULL,
  stars           BIGINT NOT NULL,
  rating_note     TEXT NOT NULL
);
CREATE INDEX matter_by_account ON matter (account_id, shown_ms);
CREATE INDEX matter_by_unit ON matter (unit_id, state, due_ms);
CREATE INDEX matter_by_handler ON matter (handler_card_id, state, due_ms);
-- What the clock has to say: of matters whose term runs.
CREATE INDEX matter_by_due ON matter (due_ms) WHERE due_ms <> 0 AND paused_ms = 0 AND told < 2;

-- What was answered; a later answer to a field stands for the earlier ones, which stay. `section` and
-- `title` are the form's as it was.
CREATE TABLE matter_answer (
  matter_id TEXT NOT NULL REFERENCES matter (id),
  field_id  TEXT NOT NULL,
  revision  BIGINT NOT NULL,
  position  BIGINT NOT NULL,
  section   TEXT NOT NULL,
  title     TEXT NOT NULL,
  value     TEXT NOT NULL,
  PRIMARY KEY (matter_id, field_id, revision)
);

-- Which attachments answer which field; the empty field: they are the result.
CREATE TABLE matter_file (
  matter_id     TEXT NOT NULL REFERENCES matter (id),
  attachment_id TEXT NOT NULL,
  field_id      TEXT NOT NULL,
  revision      BIGINT NOT NULL,
  PRIMARY KEY (matter_id, attachment_id)
);

-- What was told to be missing.
CREATE TABLE matter_missing (
  matter_id TEXT NOT NULL REFERENCES matter (id),
  position  BIGINT NOT NULL,
  field_id  TEXT NOT NULL,
  what      TEXT NOT NULL,
  PRIMARY KEY (matter_id, position)
);

-- The trail. Nothing can be changed or removed (0002).
CREATE TABLE matter_entry (
  matter_id    TEXT NOT NULL REFERENCES matter (id),
  sequence     BIGINT NOT NULL,
  revision     BIGINT NOT NULL,
  at_ms        BIGINT NOT NULL,
  verb         BIGINT NOT NULL CHECK (verb BETWEEN 1 AND 16),
  card_id      TEXT NOT NULL,
  name         TEXT NOT NULL,
  organization TEXT NOT NULL,
  note         TEXT NOT NULL,
  internal     BIGINT NOT NULL,
  PRIMARY KEY (matter_id, sequence)
);
CREATE INDEX matter_entry_by_card ON matter_entry (card_id, matter_id);

-- How many were filed of a kind on a day: the row is the turnstile of their numbers.
CREATE TABLE matter_serial (
  kind_id TEXT NOT NULL,
  day     TEXT NOT NULL,
  last    BIGINT NOT NULL,
  PRIMARY KEY (kind_id, day)
);

-- 岗位: who handles a kind in a unit. A kind without rows is handled by all of the unit.
CREATE TABLE matter_post (
  unit_id  TEXT NOT NULL,
  kind_id  TEXT NOT NULL,
  position BIGINT NOT NULL,
  name     TEXT NOT NULL,
  function TEXT NOT NULL,
  PRIMARY KEY (unit_id, kind_id, position)
);
CREATE TABLE matter_post_card (
  unit_id       TEXT NOT NULL,
  kind_id       TEXT NOT NULL,
  position      BIGINT NOT NULL,
  card_position BIGINT NOT NULL,
  card_id       TEXT NOT NULL,
  name          TEXT NOT NULL,
  PRIMARY KEY (unit_id, kind_id, position, card_position)
);
CREATE INDEX matter_post_card_by_card ON matter_post_card (card_id, unit_id, kind_id);

-- The posts of a kind in a unit are replaced one after the other: the row is the turnstile.
CREATE TABLE matter_posting (
  unit_id TEXT NOT NULL,
  kind_id TEXT NOT NULL,
  PRIMARY KEY (unit_id, kind_id)
);
