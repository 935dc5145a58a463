from .. import AsyncChat as AsyncChat, Chat as Chat

__all__ = ("AsyncChat", "Chat")
