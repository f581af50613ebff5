-- The buildings of communities, and who lives in them. Times are in milliseconds.

-- A row is locked by whoever changes something in the community. `revision`: of its buildings.
CREATE TABLE community_place (
  community_id   TEXT PRIMARY KEY,
  revision       BIGINT NOT NULL,
  entrance_count BIGINT NOT NULL
);

-- The entrances of a building have its id and name in common.
CREATE TABLE community_entrance (
  community_id TEXT NOT NULL,
  building_id  TEXT NOT NULL,
  entrance_id  TEXT NOT NULL,
  building     TEXT NOT NULL,
  entrance     TEXT NOT NULL,
  position     BIGINT NOT NULL,
  PRIMARY KEY (community_id, building_id, entrance_id)
);

CREATE TABLE community_room (
  community_id TEXT NOT NULL,
  building_id  TEXT NOT NULL,
  entrance_id  TEXT NOT NULL,
  room         TEXT NOT NULL,
  position     BIGINT NOT NULL,
  PRIMARY KEY (community_id, building_id, entrance_id, room)
);

-- Who says to live where. States are those of the contract: 1 waiting, 2 confirmed, 3 refused, 4 left,
-- 5 ended. `place`: the building's and the entrance's name; it stays when these go. `card_id`: the card
-- of the community that came with it.
CREATE TABLE community_residence (
  id           TEXT PRIMARY KEY,
  community_id TEXT NOT NULL,
  building_id  TEXT NOT NULL,
  entrance_id  TEXT NOT NULL,
  room         TEXT NOT NULL,
  place        TEXT NOT NULL,
  account_id   TEXT NOT NULL,
  name         TEXT NOT NULL,
  relation     BIGINT NOT NULL,
  state        BIGINT NOT NULL,
  reason       TEXT NOT NULL,
  card_id      TEXT NOT NULL,
  created_ms   BIGINT NOT NULL,
  decided_ms   BIGINT NOT NULL
);
CREATE UNIQUE INDEX community_residence_once
  ON community_residence (account_id, community_id, building_id, entrance_id, room)
  WHERE state IN (1, 2);
CREATE INDEX community_residence_by_account ON community_residence (account_id, created_ms);
CREATE INDEX community_residence_by_community
  ON community_residence (community_id, state, created_ms);
CREATE INDEX community_residence_by_card ON community_residence (card_id);
