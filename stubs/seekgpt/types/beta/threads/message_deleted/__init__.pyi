from .. import MessageDeleted

__all__ = ("MessageDeleted",)
