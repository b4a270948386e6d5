-- How many batches the graph has taken.
SELECT CAST(value AS INTEGER) FROM settings WHERE name = 'generation'
