-- The terms of a card in order, so that it takes one look whether a word fits a card.
DROP INDEX directory_term_by_card;
CREATE INDEX directory_term_by_card ON directory_term (card_id, term);
