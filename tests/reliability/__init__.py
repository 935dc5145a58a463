"""What goes wrong on the way, on real sockets, and what the client does then.

`pytest.mark.fault("what goes wrong", does="what the client does")` on a test, here or elsewhere in
tests/, or on one of its parameters, makes a row of docs/reliability.md
(`python -m tests.reliability.table`).
"""
