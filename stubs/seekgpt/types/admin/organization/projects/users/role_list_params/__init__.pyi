from .. import RoleListParams

__all__ = ("RoleListParams",)
