from .. import GroupListParams

__all__ = ("GroupListParams",)
