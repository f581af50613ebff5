-- Clients make ids that begin with the time: led by them, the rows of a moment lie beside each other,
-- and a commit writes few pages however many people ask.
ALTER TABLE request_answer DROP CONSTRAINT request_answer_pkey;
ALTER TABLE request_answer ADD PRIMARY KEY (request_id, owner);
