// Finds the positions of a question that touch some days, also among tens of thousands.
CREATE INDEX position_days IF NOT EXISTS FOR (n:Position) ON (n.questionId, n.firstDay, n.lastDay)
