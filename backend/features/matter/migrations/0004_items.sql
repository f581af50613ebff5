-- What a matter of an item of the catalogue was filed with: the item may change afterwards.
CREATE TABLE matter_item (
  matter_id     TEXT PRIMARY KEY REFERENCES matter (id),
  code          TEXT NOT NULL,
  name          TEXT NOT NULL,
  promised_days BIGINT NOT NULL,
  legal_days    BIGINT NOT NULL
);

-- Its 办理材料, in order.
CREATE TABLE matter_item_material (
  matter_id TEXT NOT NULL REFERENCES matter_item (matter_id),
  position  BIGINT NOT NULL,
  name      TEXT NOT NULL,
  note      TEXT NOT NULL,
  required  BIGINT NOT NULL,
  PRIMARY KEY (matter_id, position)
);
