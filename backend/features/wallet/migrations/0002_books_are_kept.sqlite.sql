-- The books are append-only: the database itself refuses anything else.
CREATE TRIGGER wallet_entry_kept BEFORE UPDATE ON wallet_entry
BEGIN SELECT RAISE(ABORT, 'the books are append-only'); END;
CREATE TRIGGER wallet_entry_stays BEFORE DELETE ON wallet_entry
BEGIN SELECT RAISE(ABORT, 'the books are append-only'); END;
CREATE TRIGGER wallet_posting_kept BEFORE UPDATE ON wallet_posting
BEGIN SELECT RAISE(ABORT, 'the books are append-only'); END;
CREATE TRIGGER wallet_posting_stays BEFORE DELETE ON wallet_posting
BEGIN SELECT RAISE(ABORT, 'the books are append-only'); END;
