from .. import ModelPermissionUpdateParams

__all__ = ("ModelPermissionUpdateParams",)
