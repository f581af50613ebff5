-- The terms of a card in order, so that it takes one look whether a word fits a card; and with the
-- marks of the card (see card_terms.h), so that most cards that a word does not fit need no look.
-- Those that are here already have every mark.
ALTER TABLE directory_term ADD COLUMN marks BIGINT NOT NULL DEFAULT -1;
DROP INDEX directory_term_by_card;
CREATE INDEX directory_term_by_card ON directory_term (card_id, term);
