-- The guide to a place: its plan, and points on it in thousandths of its width and height. Files are
-- attachments of {guide, place_id}; an empty id: there is none.
CREATE TABLE place_guide (
  place_id TEXT PRIMARY KEY REFERENCES place_place (id),
  plan_id  TEXT NOT NULL,
  revision BIGINT NOT NULL
);
CREATE TABLE place_guide_point (
  place_id    TEXT NOT NULL REFERENCES place_guide (place_id),
  id          TEXT NOT NULL,
  position    BIGINT NOT NULL,
  x_permille  BIGINT NOT NULL,
  y_permille  BIGINT NOT NULL,
  name        TEXT NOT NULL,
  text        TEXT NOT NULL,
  sound_id    TEXT NOT NULL,
  panorama_id TEXT NOT NULL,
  PRIMARY KEY (place_id, id)
);
