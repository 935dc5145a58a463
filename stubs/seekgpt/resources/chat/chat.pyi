from . import Chat as Chat
from . import ChatWithRawResponse as ChatWithRawResponse
from . import ChatWithStreamingResponse as ChatWithStreamingResponse
from . import AsyncChat as AsyncChat
from . import AsyncChatWithRawResponse as AsyncChatWithRawResponse
from . import AsyncChatWithStreamingResponse as AsyncChatWithStreamingResponse
