from .. import AsyncChat as AsyncChat, Chat as Chat
