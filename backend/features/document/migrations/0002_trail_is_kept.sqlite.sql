-- The trail is append-only: the database itself refuses anything else.
CREATE TRIGGER document_entry_kept BEFORE UPDATE ON document_entry
BEGIN SELECT RAISE(ABORT, 'the trail of documents is append-only'); END;
CREATE TRIGGER document_entry_stays BEFORE DELETE ON document_entry
BEGIN SELECT RAISE(ABORT, 'the trail of documents is append-only'); END;
