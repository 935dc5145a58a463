from .. import UserCreateResponse as UserCreateResponse

__all__ = ("UserCreateResponse",)
