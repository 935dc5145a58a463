from .. import UserDeleteResponse

__all__ = ("UserDeleteResponse",)
