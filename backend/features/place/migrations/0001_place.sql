-- Where one may go. Degrees are of WGS 84; kind, opening and facilities are written as in
-- assets/place/places.tsv. revision 0: as it was shipped, and nobody has changed it.
CREATE TABLE place_place (
  id           TEXT PRIMARY KEY,
  kind         TEXT NOT NULL,
  name         TEXT NOT NULL,
  latitude     DOUBLE PRECISION NOT NULL,
  longitude    DOUBLE PRECISION NOT NULL,
  accuracy_m   BIGINT NOT NULL,
  address      TEXT NOT NULL,
  opening      TEXT NOT NULL,
  opening_note TEXT NOT NULL,
  phone        TEXT NOT NULL,
  facilities   TEXT NOT NULL,
  introduction TEXT NOT NULL,
  source       TEXT NOT NULL,
  owner_id     TEXT NOT NULL,
  sample       BIGINT NOT NULL,
  revision     BIGINT NOT NULL
);
CREATE INDEX place_by_owner ON place_place (owner_id);
