from .. import RoleCreateParams

__all__ = ("RoleCreateParams",)
