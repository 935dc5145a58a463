from .. import ThreadDeleted as ThreadDeleted

__all__ = ("ThreadDeleted",)
