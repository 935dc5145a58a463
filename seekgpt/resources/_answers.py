"""Type checkers find here the type variables for what the methods of a resource return.

One set serves all resources, since a checker pays for each variable that it makes.
"""
