-- The trail is append-only: the database itself refuses anything else.
CREATE FUNCTION document_entry_refuse() RETURNS trigger LANGUAGE plpgsql AS
  $$ BEGIN RAISE EXCEPTION 'the trail of documents is append-only'; END $$;
CREATE TRIGGER document_entry_kept BEFORE UPDATE OR DELETE ON document_entry
  FOR EACH ROW EXECUTE FUNCTION document_entry_refuse();
CREATE TRIGGER document_entry_stays BEFORE TRUNCATE ON document_entry
  FOR EACH STATEMENT EXECUTE FUNCTION document_entry_refuse();
