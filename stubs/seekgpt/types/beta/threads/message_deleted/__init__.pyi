from .. import MessageDeleted as MessageDeleted

__all__ = ("MessageDeleted",)
