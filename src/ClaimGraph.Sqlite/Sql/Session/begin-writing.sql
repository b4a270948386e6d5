-- Makes this connection the only writer; fails at once while another one is.
BEGIN IMMEDIATE
