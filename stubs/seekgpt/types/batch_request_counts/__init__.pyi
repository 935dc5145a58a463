from .. import BatchRequestCounts as BatchRequestCounts

__all__ = ("BatchRequestCounts",)
