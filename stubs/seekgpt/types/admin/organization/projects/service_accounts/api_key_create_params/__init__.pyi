from .. import APIKeyCreateParams as APIKeyCreateParams

__all__ = ("APIKeyCreateParams",)
