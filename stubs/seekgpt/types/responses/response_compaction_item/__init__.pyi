from .. import ResponseCompactionItem

__all__ = ("ResponseCompactionItem",)
