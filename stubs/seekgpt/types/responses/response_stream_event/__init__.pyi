from .. import ResponseStreamEvent as ResponseStreamEvent
from .. import ResponseAudioDeltaEvent as ResponseAudioDeltaEvent
from .. import ResponseAudioDoneEvent as ResponseAudioDoneEvent
from .. import ResponseAudioTranscriptDeltaEvent as ResponseAudioTranscriptDeltaEvent
from .. import ResponseAudioTranscriptDoneEvent as ResponseAudioTranscriptDoneEvent
from .. import (
    ResponseCodeInterpreterCallCodeDeltaEvent as ResponseCodeInterpreterCallCodeDeltaEvent,
)
from .. import ResponseCodeInterpreterCallCodeDoneEvent as ResponseCodeInterpreterCallCodeDoneEvent
from .. import (
    ResponseCodeInterpreterCallCompletedEvent as ResponseCodeInterpreterCallCompletedEvent,
)
from .. import (
    ResponseCodeInterpreterCallInProgressEvent as ResponseCodeInterpreterCallInProgressEvent,
)
from .. import (
    ResponseCodeInterpreterCallInterpretingEvent as ResponseCodeInterpreterCallInterpretingEvent,
)
from .. import ResponseCompactionCompactingEvent as ResponseCompactionCompactingEvent
from .. import ResponseCompletedEvent as ResponseCompletedEvent
from .. import ResponseContentPartAddedEvent as ResponseContentPartAddedEvent
from .. import ResponseContentPartDoneEvent as ResponseContentPartDoneEvent
from .. import ResponseCreatedEvent as ResponseCreatedEvent
from .. import ResponseCustomToolCallInputDeltaEvent as ResponseCustomToolCallInputDeltaEvent
from .. import ResponseCustomToolCallInputDoneEvent as ResponseCustomToolCallInputDoneEvent
from .. import ResponseErrorEvent as ResponseErrorEvent
from .. import ResponseFailedEvent as ResponseFailedEvent
from .. import ResponseFileSearchCallCompletedEvent as ResponseFileSearchCallCompletedEvent
from .. import ResponseFileSearchCallInProgressEvent as ResponseFileSearchCallInProgressEvent
from .. import ResponseFileSearchCallSearchingEvent as ResponseFileSearchCallSearchingEvent
from .. import ResponseFunctionCallArgumentsDeltaEvent as ResponseFunctionCallArgumentsDeltaEvent
from .. import ResponseFunctionCallArgumentsDoneEvent as ResponseFunctionCallArgumentsDoneEvent
from .. import ResponseImageGenCallCompletedEvent as ResponseImageGenCallCompletedEvent
from .. import ResponseImageGenCallGeneratingEvent as ResponseImageGenCallGeneratingEvent
from .. import ResponseImageGenCallInProgressEvent as ResponseImageGenCallInProgressEvent
from .. import ResponseImageGenCallPartialImageEvent as ResponseImageGenCallPartialImageEvent
from .. import ResponseInProgressEvent as ResponseInProgressEvent
from .. import ResponseIncompleteEvent as ResponseIncompleteEvent
from .. import ResponseMcpCallArgumentsDeltaEvent as ResponseMcpCallArgumentsDeltaEvent
from .. import ResponseMcpCallArgumentsDoneEvent as ResponseMcpCallArgumentsDoneEvent
from .. import ResponseMcpCallCompletedEvent as ResponseMcpCallCompletedEvent
from .. import ResponseMcpCallFailedEvent as ResponseMcpCallFailedEvent
from .. import ResponseMcpCallInProgressEvent as ResponseMcpCallInProgressEvent
from .. import ResponseMcpListToolsCompletedEvent as ResponseMcpListToolsCompletedEvent
from .. import ResponseMcpListToolsFailedEvent as ResponseMcpListToolsFailedEvent
from .. import ResponseMcpListToolsInProgressEvent as ResponseMcpListToolsInProgressEvent
from .. import ResponseOutputItemAddedEvent as ResponseOutputItemAddedEvent
from .. import ResponseOutputItemDoneEvent as ResponseOutputItemDoneEvent
from .. import ResponseOutputTextAnnotationAddedEvent as ResponseOutputTextAnnotationAddedEvent
from .. import ResponseQueuedEvent as ResponseQueuedEvent
from .. import ResponseReasoningSummaryPartAddedEvent as ResponseReasoningSummaryPartAddedEvent
from .. import ResponseReasoningSummaryPartDoneEvent as ResponseReasoningSummaryPartDoneEvent
from .. import ResponseReasoningSummaryTextDeltaEvent as ResponseReasoningSummaryTextDeltaEvent
from .. import ResponseReasoningSummaryTextDoneEvent as ResponseReasoningSummaryTextDoneEvent
from .. import ResponseReasoningTextDeltaEvent as ResponseReasoningTextDeltaEvent
from .. import ResponseReasoningTextDoneEvent as ResponseReasoningTextDoneEvent
from .. import ResponseRefusalDeltaEvent as ResponseRefusalDeltaEvent
from .. import ResponseRefusalDoneEvent as ResponseRefusalDoneEvent
from .. import ResponseShellCallCommandAddedEvent as ResponseShellCallCommandAddedEvent
from .. import ResponseShellCallCommandDeltaEvent as ResponseShellCallCommandDeltaEvent
from .. import ResponseShellCallCommandDoneEvent as ResponseShellCallCommandDoneEvent
from .. import ResponseShellCallOutputContentDeltaEvent as ResponseShellCallOutputContentDeltaEvent
from .. import ResponseShellCallOutputContentDoneEvent as ResponseShellCallOutputContentDoneEvent
from .. import ResponseTextDeltaEvent as ResponseTextDeltaEvent
from .. import ResponseTextDoneEvent as ResponseTextDoneEvent
from .. import ResponseWebSearchCallCompletedEvent as ResponseWebSearchCallCompletedEvent
from .. import ResponseWebSearchCallInProgressEvent as ResponseWebSearchCallInProgressEvent
from .. import ResponseWebSearchCallSearchingEvent as ResponseWebSearchCallSearchingEvent
