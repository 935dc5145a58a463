"""Behaviour that no declaration can say, and that declarations name as ``module:attribute``: a
declared method's arguments, or its answer, come in and go out changed. What can be declared is
not here.
"""
