from .. import UserRetrieveResponse as UserRetrieveResponse

__all__ = ("UserRetrieveResponse",)
