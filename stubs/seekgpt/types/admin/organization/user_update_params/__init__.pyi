from .. import UserUpdateParams

__all__ = ("UserUpdateParams",)
