from .. import ChatSessionExpiresAfterParam

__all__ = ("ChatSessionExpiresAfterParam",)
