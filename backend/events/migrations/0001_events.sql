-- Topics, and the ordered log of what has happened in each.

-- `head`: the number of the last event. Its row is the turnstile: on PostgreSQL it makes transactions
-- that append to the topic wait for each other, so that numbers have no gaps and are committed in
-- order. Events up to `pruned` are gone.
CREATE TABLE event_topic (
  topic  TEXT PRIMARY KEY,
  head   BIGINT NOT NULL,
  pruned BIGINT NOT NULL
);

-- `payload` is the feature's own. `at_ms`: milliseconds since 1970-01-01T00:00:00Z.
CREATE TABLE event_entry (
  topic    TEXT NOT NULL,
  sequence BIGINT NOT NULL,
  at_ms    BIGINT NOT NULL,
  kind     TEXT NOT NULL,
  payload  BYTES NOT NULL,
  PRIMARY KEY (topic, sequence)
);
CREATE INDEX event_entry_by_time ON event_entry (at_ms);
