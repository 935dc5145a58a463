from .. import UserRetrieveResponse

__all__ = ("UserRetrieveResponse",)
