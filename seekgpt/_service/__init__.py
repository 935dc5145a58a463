"""A client's settings and environment come in; where its calls go, and who vouches for them, goes
out. The proofs themselves are in `seekgpt.auth` and `seekgpt.providers`.
"""
