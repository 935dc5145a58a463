from . import AsyncChatkit as AsyncChatkit, Chatkit as Chatkit

__all__ = ["AsyncChatkit", "Chatkit"]
