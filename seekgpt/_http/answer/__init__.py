"""A response comes in; an object, a page, a stream, bytes or the response itself goes out, as the
`Answer` of its call says. Errors of the API have been raised before, in `_http.exchange`.
"""
