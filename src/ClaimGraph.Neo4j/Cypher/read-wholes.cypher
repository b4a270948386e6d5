// Reads the pairs of neighbours of which some questions are the part.
UNWIND $questions AS question
MATCH (part:Question {id: question})-[n:NEAR]->(whole:Question)
RETURN part.id AS part, whole.id AS whole, n.aspect AS aspect, n.levels AS levels
