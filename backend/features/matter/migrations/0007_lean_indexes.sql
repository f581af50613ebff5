-- Filing writes no row into an index in which nobody looks for it: what one has handled is found by
-- what else one did, and what one has by one's card.
DROP INDEX matter_entry_by_card;
DROP INDEX matter_by_handler;
CREATE INDEX matter_entry_by_card ON matter_entry (card_id, matter_id) WHERE verb <> 1;
CREATE INDEX matter_by_handler ON matter (handler_card_id, state, due_ms, id)
  WHERE handler_card_id <> '';
