from .. import UserDeleteResponse as UserDeleteResponse

__all__ = ("UserDeleteResponse",)
