from .. import ModelDeleted as ModelDeleted

__all__ = ("ModelDeleted",)
