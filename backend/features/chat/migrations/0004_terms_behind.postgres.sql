-- Terms are written behind the answer, and a message itself says which request has sent it.

-- `indexed_sequence`: the last message whose terms have been written, and those of all before it.
-- `term_key`: what they are kept under, a number at random; 0: there are none yet.
ALTER TABLE chat_conversation ADD COLUMN indexed_sequence BIGINT NOT NULL DEFAULT 0;
ALTER TABLE chat_conversation ADD COLUMN term_key BIGINT NOT NULL DEFAULT 0;

-- Of all messages the terms are written anew, under a key that takes less than the conversation's id.
DROP TABLE chat_term;
CREATE TABLE chat_term (
  conversation_key BIGINT NOT NULL,
  term             BIGINT NOT NULL,
  sequence         BIGINT NOT NULL,
  PRIMARY KEY (conversation_key, term, sequence)
);

CREATE INDEX chat_message_by_request ON chat_message (conversation_id, request_id);
