from .. import ModelDeleted

__all__ = ("ModelDeleted",)
