-- What messages may be besides texts, what becomes of them afterwards, and how cards keep conversations.

-- `kind`: 1 text, 2 picture, 3 file, 4 speech. `text`: of a file its name. `reply_to`: the message that
-- it answers; 0: none. `edit_event`: the last event that told of a change; 0: it was never changed.
ALTER TABLE chat_message ADD COLUMN kind BIGINT NOT NULL DEFAULT 1;
ALTER TABLE chat_message ADD COLUMN reply_to BIGINT NOT NULL DEFAULT 0;
ALTER TABLE chat_message ADD COLUMN duration_ms BIGINT NOT NULL DEFAULT 0;
ALTER TABLE chat_message ADD COLUMN waveform BYTES;
ALTER TABLE chat_message ADD COLUMN edited_ms BIGINT NOT NULL DEFAULT 0;
ALTER TABLE chat_message ADD COLUMN edit_event BIGINT NOT NULL DEFAULT 0;
ALTER TABLE chat_message ADD COLUMN recalled_ms BIGINT NOT NULL DEFAULT 0;
ALTER TABLE chat_message ADD COLUMN recaller_name TEXT NOT NULL DEFAULT '';
CREATE INDEX chat_message_by_reply ON chat_message (conversation_id, reply_to) WHERE reply_to > 0;

-- Whom a message mentions; an empty card: everybody.
CREATE TABLE chat_mention (
  conversation_id TEXT NOT NULL,
  sequence        BIGINT NOT NULL,
  card_id         TEXT NOT NULL,
  PRIMARY KEY (conversation_id, sequence, card_id),
  FOREIGN KEY (conversation_id, sequence) REFERENCES chat_message (conversation_id, sequence)
    ON DELETE CASCADE
);
CREATE INDEX chat_mention_by_card ON chat_mention (conversation_id, card_id, sequence);

-- `archived_at`: the last message when it was put aside; -1: it is not. `tells_read`: the others see
-- what the card has read. Staff always tell, which is noted when they first read something.
ALTER TABLE chat_member ADD COLUMN pinned BIGINT NOT NULL DEFAULT 0;
ALTER TABLE chat_member ADD COLUMN muted BIGINT NOT NULL DEFAULT 0;
ALTER TABLE chat_member ADD COLUMN archived_at BIGINT NOT NULL DEFAULT -1;
ALTER TABLE chat_member ADD COLUMN tells_read BIGINT NOT NULL DEFAULT 0;

-- What a card does not want to see any more.
CREATE TABLE chat_hidden (
  conversation_id TEXT NOT NULL,
  card_id         TEXT NOT NULL,
  sequence        BIGINT NOT NULL,
  PRIMARY KEY (conversation_id, card_id, sequence),
  FOREIGN KEY (conversation_id, card_id) REFERENCES chat_member (conversation_id, card_id)
    ON DELETE CASCADE
);
