from .. import GroupUpdateParams as GroupUpdateParams

__all__ = ("GroupUpdateParams",)
