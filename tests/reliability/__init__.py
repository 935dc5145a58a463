"""What goes wrong on the way, on real sockets, and what the client does then.

Each test whose docstring has an arrow, ``fault -> what the client does``, is a row of
docs/reliability.md (`python -m tests.reliability.table --write`).
"""
