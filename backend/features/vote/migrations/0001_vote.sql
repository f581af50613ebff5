-- Votes of owners. Areas are in 0.01 m², times in milliseconds.

-- As the committee's sheet says. `household`: community/building/entrance/room.
CREATE TABLE vote_area (
  household    TEXT PRIMARY KEY,
  community_id TEXT NOT NULL,
  area         BIGINT NOT NULL CHECK (area > 0)
);
CREATE INDEX vote_area_by_community ON vote_area (community_id);

-- `building`: its name, for people; empty, as its id: the whole community. `majority`: 1 ordinary, 2 special.
-- `area`: of all who may decide; 0: not all are known. `cancelled_ms`: 0: it was not.
CREATE TABLE vote (
  id              TEXT PRIMARY KEY,
  community_id    TEXT NOT NULL,
  community_name  TEXT NOT NULL,
  building_id     TEXT NOT NULL,
  building        TEXT NOT NULL,
  title           TEXT NOT NULL,
  body            TEXT NOT NULL,
  majority        BIGINT NOT NULL,
  secret          BIGINT NOT NULL,
  created_ms      BIGINT NOT NULL,
  closes_ms       BIGINT NOT NULL,
  cancelled_ms    BIGINT NOT NULL,
  reason          TEXT NOT NULL,
  household_count BIGINT NOT NULL,
  area            BIGINT NOT NULL,
  voted_count     BIGINT NOT NULL,
  voted_area      BIGINT NOT NULL
);
CREATE INDEX vote_by_community ON vote (community_id, created_ms);

CREATE TABLE vote_question (
  vote_id  TEXT NOT NULL REFERENCES vote (id),
  position BIGINT NOT NULL,
  text     TEXT NOT NULL,
  PRIMARY KEY (vote_id, position)
);

-- Who may decide, as it was when the vote began; whether the ballot is cast. What was said is not here.
CREATE TABLE vote_household (
  vote_id   TEXT NOT NULL REFERENCES vote (id),
  household TEXT NOT NULL,
  place     TEXT NOT NULL,
  room      TEXT NOT NULL,
  area      BIGINT NOT NULL,
  voted     BIGINT NOT NULL,
  position  BIGINT NOT NULL,
  PRIMARY KEY (vote_id, household)
);

-- Sums. Of a secret vote they are all that is kept. Answers are those of the contract.
CREATE TABLE vote_tally (
  vote_id         TEXT NOT NULL REFERENCES vote (id),
  position        BIGINT NOT NULL,
  answer          BIGINT NOT NULL,
  household_count BIGINT NOT NULL,
  area            BIGINT NOT NULL,
  PRIMARY KEY (vote_id, position, answer)
);

-- What a household has said, of votes that are not secret.
CREATE TABLE vote_answer (
  vote_id   TEXT NOT NULL REFERENCES vote (id),
  position  BIGINT NOT NULL,
  household TEXT NOT NULL,
  answer    BIGINT NOT NULL,
  PRIMARY KEY (vote_id, position, household)
);
