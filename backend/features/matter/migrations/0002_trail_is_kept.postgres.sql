-- The trail is append-only: the database itself refuses anything else.
CREATE FUNCTION matter_entry_refuse() RETURNS trigger LANGUAGE plpgsql AS
  $$ BEGIN RAISE EXCEPTION 'the trail of matters is append-only'; END $$;
CREATE TRIGGER matter_entry_kept BEFORE UPDATE OR DELETE ON matter_entry
  FOR EACH ROW EXECUTE FUNCTION matter_entry_refuse();
CREATE TRIGGER matter_entry_stays BEFORE TRUNCATE ON matter_entry
  FOR EACH STATEMENT EXECUTE FUNCTION matter_entry_refuse();
