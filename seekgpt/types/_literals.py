"""Type checkers find here what those aliases stand for that are a choice of literals.

`mypy.stubtest` does not know such aliases, so the modules that offer them import them from here.
"""
