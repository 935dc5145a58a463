from .. import UserCreateResponse

__all__ = ("UserCreateResponse",)
