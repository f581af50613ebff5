-- The trail is append-only: the database itself refuses anything else.
CREATE TRIGGER matter_entry_kept BEFORE UPDATE ON matter_entry
BEGIN SELECT RAISE(ABORT, 'the trail of matters is append-only'); END;
CREATE TRIGGER matter_entry_stays BEFORE DELETE ON matter_entry
BEGIN SELECT RAISE(ABORT, 'the trail of matters is append-only'); END;
