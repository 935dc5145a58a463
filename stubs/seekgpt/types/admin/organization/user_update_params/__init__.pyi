from .. import UserUpdateParams as UserUpdateParams

__all__ = ("UserUpdateParams",)
