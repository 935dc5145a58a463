"""Chat completions as streams of events that add up."""

from .events import ChatCompletionStreamEvent as ChatCompletionStreamEvent
from .events import ChunkEvent as ChunkEvent
from .events import ContentDeltaEvent as ContentDeltaEvent
from .events import ContentDoneEvent as ContentDoneEvent
from .events import FunctionToolCallArgumentsDeltaEvent as FunctionToolCallArgumentsDeltaEvent
from .events import FunctionToolCallArgumentsDoneEvent as FunctionToolCallArgumentsDoneEvent
from .events import LogprobsContentDeltaEvent as LogprobsContentDeltaEvent
from .events import LogprobsContentDoneEvent as LogprobsContentDoneEvent
from .events import LogprobsRefusalDeltaEvent as LogprobsRefusalDeltaEvent
from .events import LogprobsRefusalDoneEvent as LogprobsRefusalDoneEvent
from .events import ParsedChatCompletionMessageSnapshot as ParsedChatCompletionMessageSnapshot
from .events import ParsedChatCompletionSnapshot as ParsedChatCompletionSnapshot
from .events import ParsedChoiceSnapshot as ParsedChoiceSnapshot
from .events import RefusalDeltaEvent as RefusalDeltaEvent
from .events import RefusalDoneEvent as RefusalDoneEvent
from .state import ChatCompletionStreamState as ChatCompletionStreamState
from .streams import AsyncChatCompletionStream as AsyncChatCompletionStream
from .streams import AsyncChatCompletionStreamManager as AsyncChatCompletionStreamManager
from .streams import ChatCompletionStream as ChatCompletionStream
from .streams import ChatCompletionStreamManager as ChatCompletionStreamManager
