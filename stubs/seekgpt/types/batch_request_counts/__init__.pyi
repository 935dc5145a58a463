from .. import BatchRequestCounts

__all__ = ("BatchRequestCounts",)
