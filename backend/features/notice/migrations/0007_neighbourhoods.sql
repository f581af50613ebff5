-- Names of the neighbourhoods that a notice went to, a line each.
ALTER TABLE notice ADD COLUMN neighbourhood_names TEXT NOT NULL DEFAULT '';
