-- Terms without a table beside their index; those of a card in order, so that it takes one look
-- whether a word fits a card; and with the marks of its card (see card_terms.h), so that most cards
-- that a word does not fit need no look. Those that are here already have every mark.
CREATE TABLE directory_term_marked (
  term    BYTES NOT NULL,
  unit_id TEXT NOT NULL,
  card_id TEXT NOT NULL REFERENCES directory_card (id) ON DELETE CASCADE,
  marks   BIGINT NOT NULL,
  PRIMARY KEY (term, card_id)
) WITHOUT ROWID;
INSERT INTO directory_term_marked (term, unit_id, card_id, marks)
  SELECT term, unit_id, card_id, -1 FROM directory_term ORDER BY term, card_id;
DROP TABLE directory_term;
ALTER TABLE directory_term_marked RENAME TO directory_term;
CREATE INDEX directory_term_by_unit ON directory_term (unit_id, term, card_id, marks);
CREATE INDEX directory_term_by_card ON directory_term (card_id, term);
