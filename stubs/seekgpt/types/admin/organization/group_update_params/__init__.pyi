from .. import GroupUpdateParams

__all__ = ("GroupUpdateParams",)
