from .. import APIKeyCreateResponse

__all__ = ("APIKeyCreateResponse",)
