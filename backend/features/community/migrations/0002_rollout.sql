-- When a community's buildings were first entered, in milliseconds; 0: not yet, or before this was kept.
ALTER TABLE community_place ADD COLUMN opened_ms BIGINT NOT NULL DEFAULT 0;

-- How many communities of a town are planned for a month (2026-12), after annex 6 of 门政办发〔2017〕38号.
CREATE TABLE community_rollout (
  town_id TEXT NOT NULL,
  month   TEXT NOT NULL,
  planned BIGINT NOT NULL,
  PRIMARY KEY (town_id, month)
);
