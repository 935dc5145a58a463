from .. import UserCreateParams

__all__ = ("UserCreateParams",)
