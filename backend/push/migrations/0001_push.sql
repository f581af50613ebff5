-- Where devices can be reached, and what is to be said to them. Times are in milliseconds.

-- Of a session of the account; when that has ended the row goes before the next word to it.
CREATE TABLE push_device (
  session_id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL,
  service    TEXT NOT NULL,
  token      TEXT NOT NULL,
  UNIQUE (service, token)
);
CREATE INDEX push_device_by_account ON push_device (account_id);

-- `revision`: of the text, which a later one of the same link replaces. `told_up_to`: accounts up to
-- this one have got it. `due_ms`: when it is tried, or tried again if nobody says how it went.
CREATE TABLE push_notification (
  topic      TEXT NOT NULL,
  link       TEXT NOT NULL,
  revision   BIGINT NOT NULL,
  text       TEXT NOT NULL,
  urgent     BIGINT NOT NULL,
  except_id  TEXT NOT NULL,
  told_up_to TEXT NOT NULL,
  begun_ms   BIGINT NOT NULL,
  due_ms     BIGINT NOT NULL,
  tries      BIGINT NOT NULL,
  PRIMARY KEY (topic, link)
);
CREATE INDEX push_notification_by_due ON push_notification (due_ms);
