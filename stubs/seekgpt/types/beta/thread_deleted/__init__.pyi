from .. import ThreadDeleted

__all__ = ("ThreadDeleted",)
