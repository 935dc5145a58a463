from .. import APIKeyListParams

__all__ = ("APIKeyListParams",)
