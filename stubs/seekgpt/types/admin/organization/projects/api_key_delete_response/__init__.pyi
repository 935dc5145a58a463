from .. import APIKeyDeleteResponse as APIKeyDeleteResponse

__all__ = ("APIKeyDeleteResponse",)
