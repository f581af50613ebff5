-- Suggestions that were handled before there was a platform, as published. Imported whole, source by
-- source.
CREATE TABLE matter_case (
  source   TEXT NOT NULL,
  number   BIGINT NOT NULL,
  category TEXT NOT NULL,
  title    TEXT NOT NULL,
  content  TEXT NOT NULL,
  handling TEXT NOT NULL,
  measure  TEXT NOT NULL,
  PRIMARY KEY (source, number)
);

-- 责任单位 as printed; some are no units of this platform.
CREATE TABLE matter_case_unit (
  source   TEXT NOT NULL,
  number   BIGINT NOT NULL,
  position BIGINT NOT NULL,
  name     TEXT NOT NULL,
  PRIMARY KEY (source, number, position),
  FOREIGN KEY (source, number) REFERENCES matter_case (source, number)
);
CREATE INDEX matter_case_unit_by_name ON matter_case_unit (name);

-- What has been imported; the row is the turnstile of imports.
CREATE TABLE matter_case_import (
  one    BIGINT PRIMARY KEY CHECK (one = 1),
  at_ms  BIGINT NOT NULL
);
