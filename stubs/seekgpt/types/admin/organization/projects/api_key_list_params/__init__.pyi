from .. import APIKeyListParams as APIKeyListParams

__all__ = ("APIKeyListParams",)
