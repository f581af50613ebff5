-- Devices with the app, and what the weekly report has said. Times are in milliseconds; weeks are
-- counted from that of 1970-01-01 (see week.h).

-- One row for a device. `device`: the SHA-256 of the id that the app has made for this alone.
-- `unit_id`: of the latest report through a card; NULL: no unit's. Neither account nor card: no
-- figure needs them.
CREATE TABLE installation (
  device      TEXT PRIMARY KEY,
  platform    BIGINT NOT NULL,
  app_version TEXT NOT NULL,
  unit_id     TEXT,
  created_ms  BIGINT NOT NULL,
  seen_ms     BIGINT NOT NULL
);
CREATE INDEX installation_by_seen ON installation (seen_ms);

-- The devices that were heard of in weeks that are not reported yet; gone with the report.
CREATE TABLE installation_presence (
  week    BIGINT NOT NULL,
  device  TEXT NOT NULL,
  unit_id TEXT,
  PRIMARY KEY (week, device)
);

-- How many devices were new today, by the hash of a network address or of an account; of the day
-- alone.
CREATE TABLE installation_source (
  day         BIGINT NOT NULL,
  source      TEXT NOT NULL,
  new_devices BIGINT NOT NULL,
  PRIMARY KEY (day, source)
);

-- The week that is counted now; -1: none yet. One row, which a report holds shared and the end of a
-- week alone.
CREATE TABLE installation_running (id BIGINT PRIMARY KEY, week BIGINT NOT NULL);
INSERT INTO installation_running (id, week) VALUES (1, -1);

-- What has been reported. Figures of small units are never kept (see publication.h).
CREATE TABLE installation_week (
  week         BIGINT PRIMARY KEY,
  taken_ms     BIGINT NOT NULL,
  other_active BIGINT NOT NULL
);
-- `unit_ids`: one, or several between commas. `path`: ids from the root down, each followed by /.
CREATE TABLE installation_line (
  week      BIGINT NOT NULL REFERENCES installation_week (week),
  position  BIGINT NOT NULL,
  unit_ids  TEXT NOT NULL,
  name      TEXT NOT NULL,
  path      TEXT NOT NULL,
  listed    BIGINT NOT NULL,
  claimed   BIGINT NOT NULL,
  installed BIGINT NOT NULL,
  active    BIGINT NOT NULL,
  PRIMARY KEY (week, position)
);
