from .. import ResponseContainerReference as ResponseContainerReference

__all__ = ("ResponseContainerReference",)
