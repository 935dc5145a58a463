from .. import AsyncChatKit as AsyncChatKit, ChatKit as ChatKit
