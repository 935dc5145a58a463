"""Conversations over websockets: a declared method opens one, and connections send and hear events.
Which events there are is declared; their classes are made in `_runtime.websockets`.
"""
