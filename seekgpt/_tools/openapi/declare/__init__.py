"""Changes come in; the TOML of declarations goes out, new or edited in place. Which changes there
are is found in `compare`.
"""
