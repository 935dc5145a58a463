"""What a document says and what is declared come in; the pairs that mean the same, and the changes
between them, go out. Nothing is written here.
"""
