-- Clients make ids that begin with the time: led by them, the entries of a moment lie beside each
-- other, and a commit writes few pages however many people talk.
DROP INDEX chat_message_by_request;
CREATE INDEX chat_message_by_request ON chat_message (request_id, conversation_id);
