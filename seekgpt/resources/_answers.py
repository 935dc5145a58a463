"""Type checkers find here what the stubs of all resources have in common; there is nothing to run.

These are type variables for what methods return, one set for all, since a checker pays for each
that it makes, and the properties by which a resource has its views.
"""
