-- Lists by when matters are due stop at the end of a page: terms end at midnight, so that many are due
-- at the same moment.
DROP INDEX matter_by_unit;
DROP INDEX matter_by_handler;
CREATE INDEX matter_by_unit ON matter (unit_id, state, due_ms, id);
CREATE INDEX matter_by_handler ON matter (handler_card_id, state, due_ms, id);
-- What nobody has in particular.
CREATE INDEX matter_in_pool ON matter (unit_id, state, due_ms, id) WHERE handler_card_id = '';
