"""A `Call` comes in, and what its caller wants of the answer goes out, over HTTP. Nothing here
knows of declarations, nor of the types that are declared.
"""
