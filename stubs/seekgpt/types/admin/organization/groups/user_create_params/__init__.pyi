from .. import UserCreateParams as UserCreateParams

__all__ = ("UserCreateParams",)
