from .. import BetaResponseStreamEvent as BetaResponseStreamEvent
from .. import BetaResponseAudioDeltaEvent as BetaResponseAudioDeltaEvent
from .. import BetaResponseAudioDoneEvent as BetaResponseAudioDoneEvent
from .. import BetaResponseAudioTranscriptDeltaEvent as BetaResponseAudioTranscriptDeltaEvent
from .. import BetaResponseAudioTranscriptDoneEvent as BetaResponseAudioTranscriptDoneEvent
from .. import (
    BetaResponseCodeInterpreterCallCodeDeltaEvent as BetaResponseCodeInterpreterCallCodeDeltaEvent,
)
from .. import (
    BetaResponseCodeInterpreterCallCodeDoneEvent as BetaResponseCodeInterpreterCallCodeDoneEvent,
)
from .. import (
    BetaResponseCodeInterpreterCallCompletedEvent as BetaResponseCodeInterpreterCallCompletedEvent,
)
from .. import (
    BetaResponseCodeInterpreterCallInProgressEvent as BetaResponseCodeInterpreterCallInProgressEvent,
)
from .. import (
    BetaResponseCodeInterpreterCallInterpretingEvent as BetaResponseCodeInterpreterCallInterpretingEvent,
)
from .. import BetaResponseCompactionCompactingEvent as BetaResponseCompactionCompactingEvent
from .. import BetaResponseCompletedEvent as BetaResponseCompletedEvent
from .. import BetaResponseContentPartAddedEvent as BetaResponseContentPartAddedEvent
from .. import BetaResponseContentPartDoneEvent as BetaResponseContentPartDoneEvent
from .. import BetaResponseCreatedEvent as BetaResponseCreatedEvent
from .. import (
    BetaResponseCustomToolCallInputDeltaEvent as BetaResponseCustomToolCallInputDeltaEvent,
)
from .. import BetaResponseCustomToolCallInputDoneEvent as BetaResponseCustomToolCallInputDoneEvent
from .. import BetaResponseErrorEvent as BetaResponseErrorEvent
from .. import BetaResponseFailedEvent as BetaResponseFailedEvent
from .. import BetaResponseFileSearchCallCompletedEvent as BetaResponseFileSearchCallCompletedEvent
from .. import (
    BetaResponseFileSearchCallInProgressEvent as BetaResponseFileSearchCallInProgressEvent,
)
from .. import BetaResponseFileSearchCallSearchingEvent as BetaResponseFileSearchCallSearchingEvent
from .. import (
    BetaResponseFunctionCallArgumentsDeltaEvent as BetaResponseFunctionCallArgumentsDeltaEvent,
)
from .. import (
    BetaResponseFunctionCallArgumentsDoneEvent as BetaResponseFunctionCallArgumentsDoneEvent,
)
from .. import BetaResponseImageGenCallCompletedEvent as BetaResponseImageGenCallCompletedEvent
from .. import BetaResponseImageGenCallGeneratingEvent as BetaResponseImageGenCallGeneratingEvent
from .. import BetaResponseImageGenCallInProgressEvent as BetaResponseImageGenCallInProgressEvent
from .. import (
    BetaResponseImageGenCallPartialImageEvent as BetaResponseImageGenCallPartialImageEvent,
)
from .. import BetaResponseInProgressEvent as BetaResponseInProgressEvent
from .. import BetaResponseIncompleteEvent as BetaResponseIncompleteEvent
from .. import BetaResponseMcpCallArgumentsDeltaEvent as BetaResponseMcpCallArgumentsDeltaEvent
from .. import BetaResponseMcpCallArgumentsDoneEvent as BetaResponseMcpCallArgumentsDoneEvent
from .. import BetaResponseMcpCallCompletedEvent as BetaResponseMcpCallCompletedEvent
from .. import BetaResponseMcpCallFailedEvent as BetaResponseMcpCallFailedEvent
from .. import BetaResponseMcpCallInProgressEvent as BetaResponseMcpCallInProgressEvent
from .. import BetaResponseMcpListToolsCompletedEvent as BetaResponseMcpListToolsCompletedEvent
from .. import BetaResponseMcpListToolsFailedEvent as BetaResponseMcpListToolsFailedEvent
from .. import BetaResponseMcpListToolsInProgressEvent as BetaResponseMcpListToolsInProgressEvent
from .. import BetaResponseOutputItemAddedEvent as BetaResponseOutputItemAddedEvent
from .. import BetaResponseOutputItemDoneEvent as BetaResponseOutputItemDoneEvent
from .. import (
    BetaResponseOutputTextAnnotationAddedEvent as BetaResponseOutputTextAnnotationAddedEvent,
)
from .. import BetaResponseQueuedEvent as BetaResponseQueuedEvent
from .. import (
    BetaResponseReasoningSummaryPartAddedEvent as BetaResponseReasoningSummaryPartAddedEvent,
)
from .. import (
    BetaResponseReasoningSummaryPartDoneEvent as BetaResponseReasoningSummaryPartDoneEvent,
)
from .. import (
    BetaResponseReasoningSummaryTextDeltaEvent as BetaResponseReasoningSummaryTextDeltaEvent,
)
from .. import (
    BetaResponseReasoningSummaryTextDoneEvent as BetaResponseReasoningSummaryTextDoneEvent,
)
from .. import BetaResponseReasoningTextDeltaEvent as BetaResponseReasoningTextDeltaEvent
from .. import BetaResponseReasoningTextDoneEvent as BetaResponseReasoningTextDoneEvent
from .. import BetaResponseRefusalDeltaEvent as BetaResponseRefusalDeltaEvent
from .. import BetaResponseRefusalDoneEvent as BetaResponseRefusalDoneEvent
from .. import BetaResponseShellCallCommandAddedEvent as BetaResponseShellCallCommandAddedEvent
from .. import BetaResponseShellCallCommandDeltaEvent as BetaResponseShellCallCommandDeltaEvent
from .. import BetaResponseShellCallCommandDoneEvent as BetaResponseShellCallCommandDoneEvent
from .. import (
    BetaResponseShellCallOutputContentDeltaEvent as BetaResponseShellCallOutputContentDeltaEvent,
)
from .. import (
    BetaResponseShellCallOutputContentDoneEvent as BetaResponseShellCallOutputContentDoneEvent,
)
from .. import BetaResponseTextDeltaEvent as BetaResponseTextDeltaEvent
from .. import BetaResponseTextDoneEvent as BetaResponseTextDoneEvent
from .. import BetaResponseWebSearchCallCompletedEvent as BetaResponseWebSearchCallCompletedEvent
from .. import BetaResponseWebSearchCallInProgressEvent as BetaResponseWebSearchCallInProgressEvent
from .. import BetaResponseWebSearchCallSearchingEvent as BetaResponseWebSearchCallSearchingEvent
