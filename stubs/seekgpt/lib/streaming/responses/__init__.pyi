from .events import ResponseCompletedEvent as ResponseCompletedEvent
from .events import (
    ResponseFunctionCallArgumentsDeltaEvent as ResponseFunctionCallArgumentsDeltaEvent,
)
from .events import ResponseTextDeltaEvent as ResponseTextDeltaEvent
from .events import ResponseTextDoneEvent as ResponseTextDoneEvent
from .state import ResponseStreamState as ResponseStreamState
from .streams import AsyncResponseStream as AsyncResponseStream
from .streams import AsyncResponseStreamManager as AsyncResponseStreamManager
from .streams import ResponseStream as ResponseStream
from .streams import ResponseStreamManager as ResponseStreamManager
