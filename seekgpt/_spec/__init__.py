"""Declarations: from TOML files to checked, resolved data. Knows nothing of HTTP."""
