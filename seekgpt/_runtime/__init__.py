"""Spec objects come in; classes, methods, resources and modules go out, each made when it is first
touched. Nothing is read from TOML here, and nothing is sent.
"""
