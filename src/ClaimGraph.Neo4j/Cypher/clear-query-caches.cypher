// Forgets the plans of the statements so far, which nobody runs again: a server keeps a thousand, and large ones fill its memory.
CALL db.clearQueryCaches() YIELD value
RETURN value
