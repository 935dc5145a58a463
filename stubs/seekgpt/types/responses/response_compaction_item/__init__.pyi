from .. import ResponseCompactionItem as ResponseCompactionItem

__all__ = ("ResponseCompactionItem",)
