-- Findings are written otherwise; see Documents. Articles of older ledgers are read once more.
DELETE FROM article;
DELETE FROM article_content;
DELETE FROM job_article;
DELETE FROM filing;
