-- From the next read on, everything is seen as it stood at that moment.
BEGIN
