-- What messages are found by: see message_terms.h. Within a conversation, so that a search looks at
-- nothing but what its card reads, and a message writes its terms into one place. Without references,
-- which would cost a look for each term: whoever takes a message away takes its terms away.
CREATE TABLE chat_term (
  conversation_id TEXT NOT NULL,
  term            BIGINT NOT NULL,
  sequence        BIGINT NOT NULL,
  PRIMARY KEY (conversation_id, term, sequence)
) WITHOUT ROWID;
