from .. import ThreadListItemsParams as ThreadListItemsParams

__all__ = ("ThreadListItemsParams",)
