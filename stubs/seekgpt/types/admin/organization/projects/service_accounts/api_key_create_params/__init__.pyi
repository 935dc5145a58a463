from .. import APIKeyCreateParams

__all__ = ("APIKeyCreateParams",)
