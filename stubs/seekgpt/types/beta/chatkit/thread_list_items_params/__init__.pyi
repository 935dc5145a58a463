from .. import ThreadListItemsParams

__all__ = ("ThreadListItemsParams",)
