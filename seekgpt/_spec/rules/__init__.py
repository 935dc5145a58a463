"""The rules that declarations must keep beyond their grammar. A resolved `Api` comes in; faults go
out, each by a function that is told the key. That the grammar is kept is not here.
"""
