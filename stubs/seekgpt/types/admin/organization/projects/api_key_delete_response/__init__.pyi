from .. import APIKeyDeleteResponse

__all__ = ("APIKeyDeleteResponse",)
