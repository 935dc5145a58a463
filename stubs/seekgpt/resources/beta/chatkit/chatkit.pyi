from . import Chatkit as Chatkit
from . import ChatkitWithRawResponse as ChatkitWithRawResponse
from . import ChatkitWithStreamingResponse as ChatkitWithStreamingResponse
from . import AsyncChatkit as AsyncChatkit
from . import AsyncChatkitWithRawResponse as AsyncChatkitWithRawResponse
from . import AsyncChatkitWithStreamingResponse as AsyncChatkitWithStreamingResponse
