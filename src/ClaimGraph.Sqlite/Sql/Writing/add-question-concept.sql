-- Says what a question is about.
INSERT OR IGNORE INTO questions_concepts (question_no, role, concept_no) VALUES (:question, :role, :concept)
