"""Declarations and hand-written modules come in; the text of ``.pyi`` files goes out. Nothing that
runs needs this folder, but for who asks `inspect` for the source of a declared module.
"""
