"""Declarations come in; an OpenAPI 3.1 document goes out. Its import back is in
`declare.restore`.
"""
