from .. import ResponseError as ResponseError

__all__ = ("ResponseError",)
