DROP TABLE quote;
ALTER TABLE report DROP COLUMN record;
ALTER TABLE report DROP COLUMN original;
ALTER TABLE report DROP COLUMN packing;
