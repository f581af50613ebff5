-- What somebody is to do after a meeting.
CREATE TABLE notice_task (
  id                TEXT PRIMARY KEY,
  notice_id         TEXT NOT NULL REFERENCES notice (id) ON DELETE CASCADE,
  title             TEXT NOT NULL,
  card_id           TEXT NOT NULL,
  name              TEXT NOT NULL,
  organization_name TEXT NOT NULL,
  due_ms            BIGINT NOT NULL, -- the beginning, in Beijing, of the day by whose end it is due
  assigned_ms       BIGINT NOT NULL,
  finished_ms       BIGINT NOT NULL, -- 0: open
  remark            TEXT NOT NULL,
  seen              BIGINT NOT NULL,
  told              BIGINT NOT NULL  -- 1: reminded a day before, 2: on the day
);
CREATE INDEX notice_task_by_notice ON notice_task (notice_id, due_ms);
CREATE INDEX notice_task_by_card ON notice_task (card_id, notice_id);
CREATE INDEX notice_task_by_due ON notice_task (due_ms) WHERE finished_ms = 0;
