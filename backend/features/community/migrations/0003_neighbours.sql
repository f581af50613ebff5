-- How residents want to be shown to their neighbours. `place`: 1 nothing, 2 entrance, 3 room, as in the
-- contract. Who is not `listed` is shown nowhere.
CREATE TABLE community_neighbour (
  community_id TEXT NOT NULL,
  account_id   TEXT NOT NULL,
  listed       BIGINT NOT NULL,
  name         TEXT NOT NULL,
  place        BIGINT NOT NULL,
  phone_shown  BIGINT NOT NULL,
  note         TEXT NOT NULL,
  PRIMARY KEY (community_id, account_id)
);

-- Whom a notice to a building or an entrance reaches.
CREATE INDEX community_residence_by_building ON community_residence (building_id, state);
CREATE INDEX community_residence_by_entrance ON community_residence (entrance_id, state);
