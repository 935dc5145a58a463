from .. import GroupListParams as GroupListParams

__all__ = ("GroupListParams",)
