-- Conversations between cards, who is in them, and what was said. Times are in milliseconds; numbers
-- of messages are those of their events on the topic conversation/ID.

-- `pair`: of a direct conversation both card ids, so that each pair has one. `last_sequence`: the last
-- message; 0: none. `last_ms`: when that came, or when it was made.
CREATE TABLE chat_conversation (
  id            TEXT PRIMARY KEY,
  pair          TEXT UNIQUE,
  name          TEXT NOT NULL,
  last_sequence BIGINT NOT NULL,
  last_ms       BIGINT NOT NULL
);

-- Whoever leaves has no row any more. A card that was revoked keeps its own, and is left out when it
-- is read. `after`: reads what comes behind this number. `position`: the order of coming.
CREATE TABLE chat_member (
  conversation_id   TEXT NOT NULL REFERENCES chat_conversation (id) ON DELETE CASCADE,
  card_id           TEXT NOT NULL,
  admin             BIGINT NOT NULL,
  position          BIGINT NOT NULL,
  after             BIGINT NOT NULL,
  read_sequence     BIGINT NOT NULL,
  received_sequence BIGINT NOT NULL,
  PRIMARY KEY (conversation_id, card_id)
);
CREATE INDEX chat_member_by_card ON chat_member (card_id, conversation_id);

CREATE TABLE chat_message (
  conversation_id TEXT NOT NULL REFERENCES chat_conversation (id) ON DELETE CASCADE,
  sequence        BIGINT NOT NULL,
  sender_card_id  TEXT NOT NULL,
  sender_name     TEXT NOT NULL,
  sent_ms         BIGINT NOT NULL,
  text            TEXT NOT NULL,
  request_id      TEXT NOT NULL,
  PRIMARY KEY (conversation_id, sequence)
);
