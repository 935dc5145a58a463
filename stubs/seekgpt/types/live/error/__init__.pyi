from .. import Error

__all__ = ("Error",)
