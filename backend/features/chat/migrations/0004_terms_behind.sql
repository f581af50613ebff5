-- Terms are written behind the answer, and a message itself says which request has sent it.

-- `indexed_sequence`: the last message whose terms have been written, and those of all before it.
ALTER TABLE chat_conversation ADD COLUMN indexed_sequence BIGINT NOT NULL DEFAULT 0;
UPDATE chat_conversation SET indexed_sequence = last_sequence;

CREATE INDEX chat_message_by_request ON chat_message (conversation_id, request_id);
