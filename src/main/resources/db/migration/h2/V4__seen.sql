-- The run that met a rejected file last: whatever a run did not meet is no longer in the seeds.
ALTER TABLE job_reject ADD COLUMN last_run_id VARCHAR;
UPDATE job_reject SET last_run_id = run_id;
ALTER TABLE job_reject ALTER COLUMN last_run_id SET NOT NULL;

-- The articles of a packs' fingerprint without their text, the copies of an article, and what lies under a path.
CREATE INDEX article_packs ON article (packs, article_id);
CREATE INDEX job_copy_article ON job_copy (job, article_id, source_path);
CREATE INDEX job_article_path ON job_article (job, source_path);
