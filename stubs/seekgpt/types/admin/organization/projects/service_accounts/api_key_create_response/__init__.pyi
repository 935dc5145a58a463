from .. import APIKeyCreateResponse as APIKeyCreateResponse

__all__ = ("APIKeyCreateResponse",)
