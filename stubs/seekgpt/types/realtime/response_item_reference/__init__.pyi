from .. import ResponseItemReference

__all__ = ("ResponseItemReference",)
