"""An OpenAPI document comes in; operations and schemas go out, in the terms of declarations, and
what they are to be called. What is declared already is not known here.
"""
