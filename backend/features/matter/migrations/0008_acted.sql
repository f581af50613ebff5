-- What a card has acted on is read in the order of when it did, from the index alone: of the matters
-- themselves a page.
DROP INDEX matter_entry_by_card;
CREATE INDEX matter_entry_by_card ON matter_entry (card_id, matter_id, at_ms) WHERE verb <> 1;
