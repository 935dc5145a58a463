from .. import ResponseContainerReference

__all__ = ("ResponseContainerReference",)
