-- What a picture of a place shows. The pictures themselves, and their order, are attachments of
-- {place, id}.
CREATE TABLE place_picture (
  place_id      TEXT NOT NULL REFERENCES place_place (id),
  attachment_id TEXT NOT NULL,
  caption       TEXT NOT NULL,
  PRIMARY KEY (place_id, attachment_id)
);
