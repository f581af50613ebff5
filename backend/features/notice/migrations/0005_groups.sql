-- Names of the groups that a notice went to, a line each.
ALTER TABLE notice ADD COLUMN group_names TEXT NOT NULL DEFAULT '';
