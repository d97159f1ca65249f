"""Which English sentences render which Chinese ones, and how sure that is."""
