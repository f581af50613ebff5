-- The refresh token that was spent last, and when: the answer to it may have been lost on its way.
ALTER TABLE account_session ADD COLUMN last_spent_hash TEXT NOT NULL DEFAULT '';
ALTER TABLE account_session ADD COLUMN last_spent_ms BIGINT NOT NULL DEFAULT 0;
CREATE INDEX account_session_by_last_spent ON account_session (last_spent_hash);
