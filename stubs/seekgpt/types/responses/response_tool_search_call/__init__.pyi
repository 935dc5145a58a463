from .. import ResponseToolSearchCall as ResponseToolSearchCall

__all__ = ("ResponseToolSearchCall",)
