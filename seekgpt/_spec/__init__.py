"""TOML files come in; checked, resolved and compiled declarations go out. What is made of them is
not here: nothing in this folder imports a class, a client or HTTP.
"""
