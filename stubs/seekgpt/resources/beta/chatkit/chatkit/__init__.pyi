from .. import AsyncChatKit as AsyncChatKit, ChatKit as ChatKit

__all__ = ("AsyncChatKit", "ChatKit")
