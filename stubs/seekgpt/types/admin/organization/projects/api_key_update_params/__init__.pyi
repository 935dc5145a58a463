from .. import APIKeyUpdateParams

__all__ = ("APIKeyUpdateParams",)
