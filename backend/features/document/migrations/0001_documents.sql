-- Official documents on their way. Times are in milliseconds; 0: none.
CREATE TABLE document (
  id                   TEXT PRIMARY KEY,
  revision             BIGINT NOT NULL,
  kind                 BIGINT NOT NULL,
  urgency              BIGINT NOT NULL,
  title                TEXT NOT NULL,
  body                 TEXT NOT NULL,
  number               TEXT NOT NULL,
  state                BIGINT NOT NULL,
  round                BIGINT NOT NULL,
  drafter_card_id      TEXT NOT NULL,
  drafter_name         TEXT NOT NULL,
  drafter_organization TEXT NOT NULL,
  drafted_ms           BIGINT NOT NULL,
  changed_ms           BIGINT NOT NULL,
  urged_ms             BIGINT NOT NULL
);
CREATE INDEX document_by_drafter ON document (drafter_card_id, changed_ms);
CREATE UNIQUE INDEX document_by_number ON document (number) WHERE number <> '';

-- The route, a row for each part. A round that was returned or withdrawn stays as it was.
CREATE TABLE document_part (
  document_id     TEXT NOT NULL REFERENCES document (id),
  round           BIGINT NOT NULL,
  position        BIGINT NOT NULL,
  step            BIGINT NOT NULL,
  task            BIGINT NOT NULL,
  in_turn         BIGINT NOT NULL,
  card_id         TEXT NOT NULL,
  name            TEXT NOT NULL,
  organization    TEXT NOT NULL,
  standing        BIGINT NOT NULL,
  done_ms         BIGINT NOT NULL DEFAULT 0,
  substitute_name TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (document_id, round, position)
);
CREATE INDEX document_part_by_card ON document_part (card_id, standing, document_id);

-- The trail: what was done, by whom. Nothing can be changed or removed (0002).
CREATE TABLE document_entry (
  document_id  TEXT NOT NULL REFERENCES document (id),
  sequence     BIGINT NOT NULL,
  revision     BIGINT NOT NULL,
  at_ms        BIGINT NOT NULL,
  verb         BIGINT NOT NULL CHECK (verb BETWEEN 1 AND 13),
  card_id      TEXT NOT NULL,
  name         TEXT NOT NULL,
  organization TEXT NOT NULL,
  for_card_id  TEXT NOT NULL,
  for_name     TEXT NOT NULL,
  note         TEXT NOT NULL,
  PRIMARY KEY (document_id, sequence)
);
CREATE INDEX document_entry_by_card ON document_entry (card_id, verb, document_id);

-- Who acts for whom, at what, and until when. Both cards are of the unit.
CREATE TABLE document_absence (
  id                 TEXT PRIMARY KEY,
  card_id            TEXT NOT NULL,
  name               TEXT NOT NULL,
  substitute_card_id TEXT NOT NULL,
  substitute_name    TEXT NOT NULL,
  unit_id            TEXT NOT NULL,
  start_ms           BIGINT NOT NULL,
  end_ms             BIGINT NOT NULL,
  withdrawn          BIGINT NOT NULL
);
CREATE INDEX document_absence_by_card ON document_absence (card_id, end_ms);
CREATE INDEX document_absence_by_substitute ON document_absence (substitute_card_id, end_ms);

CREATE TABLE document_absence_task (
  absence_id TEXT NOT NULL REFERENCES document_absence (id),
  task       BIGINT NOT NULL,
  PRIMARY KEY (absence_id, task)
);

-- Absences of one card are declared one after the other: the row is the turnstile.
CREATE TABLE document_absentee (
  card_id TEXT PRIMARY KEY
);
