from .. import ChatSessionExpiresAfterParam as ChatSessionExpiresAfterParam

__all__ = ("ChatSessionExpiresAfterParam",)
