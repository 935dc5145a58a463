from .. import ResponseToolSearchCall

__all__ = ("ResponseToolSearchCall",)
