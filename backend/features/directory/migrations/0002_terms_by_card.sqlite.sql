-- Terms without a table beside their index; and those of a card in order, so that it takes one look
-- whether a word fits a card.
CREATE TABLE directory_term_ordered (
  term    BYTES NOT NULL,
  unit_id TEXT NOT NULL,
  card_id TEXT NOT NULL REFERENCES directory_card (id) ON DELETE CASCADE,
  PRIMARY KEY (term, card_id)
) WITHOUT ROWID;
INSERT INTO directory_term_ordered (term, unit_id, card_id)
  SELECT term, unit_id, card_id FROM directory_term ORDER BY term, card_id;
DROP TABLE directory_term;
ALTER TABLE directory_term_ordered RENAME TO directory_term;
CREATE INDEX directory_term_by_unit ON directory_term (unit_id, term, card_id);
CREATE INDEX directory_term_by_card ON directory_term (card_id, term);
