"""Derived files: stubs, `api.md`, OpenAPI documents, and declarations made of such a document. The
commands that write them are in `seekgpt.cli`.
"""
