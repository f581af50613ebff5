-- Which cards show others that they are there, as far as they have said; a card that has not does what is
-- usual for its kind. Who is there at a moment stands nowhere.
CREATE TABLE chat_presence (
  card_id TEXT PRIMARY KEY,
  shown   BIGINT NOT NULL
);
