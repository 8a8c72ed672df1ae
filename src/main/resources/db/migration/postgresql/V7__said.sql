-- What an article speaks of says more of its events; see Said. Articles of older ledgers are read once more.
DELETE FROM article;
DELETE FROM article_content;
DELETE FROM job_article;
