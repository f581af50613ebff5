-- The books are append-only: the database itself refuses anything else.
CREATE FUNCTION wallet_books_refuse() RETURNS trigger LANGUAGE plpgsql AS
  $$ BEGIN RAISE EXCEPTION 'the books are append-only'; END $$;
CREATE TRIGGER wallet_entry_kept BEFORE UPDATE OR DELETE ON wallet_entry
  FOR EACH ROW EXECUTE FUNCTION wallet_books_refuse();
CREATE TRIGGER wallet_entry_stays BEFORE TRUNCATE ON wallet_entry
  FOR EACH STATEMENT EXECUTE FUNCTION wallet_books_refuse();
CREATE TRIGGER wallet_posting_kept BEFORE UPDATE OR DELETE ON wallet_posting
  FOR EACH ROW EXECUTE FUNCTION wallet_books_refuse();
CREATE TRIGGER wallet_posting_stays BEFORE TRUNCATE ON wallet_posting
  FOR EACH STATEMENT EXECUTE FUNCTION wallet_books_refuse();
