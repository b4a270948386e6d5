-- Adds the texts of articles, apart from the articles: these are read far more often than their texts.

-- hash stands for the text where it is compared; length counts UTF-16 units.
CREATE TABLE article_texts (
  article_no INTEGER PRIMARY KEY REFERENCES articles (no),
  hash BLOB NOT NULL,
  length INTEGER NOT NULL,
  text TEXT NOT NULL
);
