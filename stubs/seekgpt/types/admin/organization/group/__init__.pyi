from .. import Group

__all__ = ("Group",)
