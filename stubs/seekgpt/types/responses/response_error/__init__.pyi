from .. import ResponseError

__all__ = ("ResponseError",)
