"""The arguments of a declared method come in, a `Call` goes out; and what a method looks like to
`help()` and editors. What is sent, and how the answer is read, is not here.
"""
