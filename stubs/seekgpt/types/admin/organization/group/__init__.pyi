from .. import Group as Group

__all__ = ("Group",)
