from typing import Dict, Optional, Union
from typing_extensions import Literal, TypeAlias
from ..._model import BaseModel
from .beta_response_audio_delta_event import BetaResponseAudioDeltaEvent
from .beta_response_audio_done_event import BetaResponseAudioDoneEvent
from .beta_response_audio_transcript_delta_event import BetaResponseAudioTranscriptDeltaEvent
from .beta_response_audio_transcript_done_event import BetaResponseAudioTranscriptDoneEvent
from .beta_response_code_interpreter_call_code_delta_event import (
    BetaResponseCodeInterpreterCallCodeDeltaEvent,
)
from .beta_response_code_interpreter_call_code_done_event import (
    BetaResponseCodeInterpreterCallCodeDoneEvent,
)
from .beta_response_code_interpreter_call_completed_event import (
    BetaResponseCodeInterpreterCallCompletedEvent,
)
from .beta_response_code_interpreter_call_in_progress_event import (
    BetaResponseCodeInterpreterCallInProgressEvent,
)
from .beta_response_code_interpreter_call_interpreting_event import (
    BetaResponseCodeInterpreterCallInterpretingEvent,
)
from .beta_response_completed_event import BetaResponseCompletedEvent
from .beta_response_content_part_added_event import BetaResponseContentPartAddedEvent
from .beta_response_content_part_done_event import BetaResponseContentPartDoneEvent
from .beta_response_created_event import BetaResponseCreatedEvent
from .beta_response_custom_tool_call_input_delta_event import (
    BetaResponseCustomToolCallInputDeltaEvent,
)
from .beta_response_custom_tool_call_input_done_event import (
    BetaResponseCustomToolCallInputDoneEvent,
)
from .beta_response_failed_event import BetaResponseFailedEvent
from .beta_response_file_search_call_completed_event import BetaResponseFileSearchCallCompletedEvent
from .beta_response_file_search_call_in_progress_event import (
    BetaResponseFileSearchCallInProgressEvent,
)
from .beta_response_file_search_call_searching_event import BetaResponseFileSearchCallSearchingEvent
from .beta_response_function_call_arguments_delta_event import (
    BetaResponseFunctionCallArgumentsDeltaEvent,
)
from .beta_response_function_call_arguments_done_event import (
    BetaResponseFunctionCallArgumentsDoneEvent,
)
from .beta_response_image_gen_call_completed_event import BetaResponseImageGenCallCompletedEvent
from .beta_response_image_gen_call_generating_event import BetaResponseImageGenCallGeneratingEvent
from .beta_response_image_gen_call_in_progress_event import BetaResponseImageGenCallInProgressEvent
from .beta_response_image_gen_call_partial_image_event import (
    BetaResponseImageGenCallPartialImageEvent,
)
from .beta_response_in_progress_event import BetaResponseInProgressEvent
from .beta_response_incomplete_event import BetaResponseIncompleteEvent
from .beta_response_inject_created_event import BetaResponseInjectCreatedEvent
from .beta_response_inject_failed_event import BetaResponseInjectFailedEvent
from .beta_response_mcp_call_arguments_delta_event import BetaResponseMcpCallArgumentsDeltaEvent
from .beta_response_mcp_call_arguments_done_event import BetaResponseMcpCallArgumentsDoneEvent
from .beta_response_mcp_call_completed_event import BetaResponseMcpCallCompletedEvent
from .beta_response_mcp_call_failed_event import BetaResponseMcpCallFailedEvent
from .beta_response_mcp_call_in_progress_event import BetaResponseMcpCallInProgressEvent
from .beta_response_mcp_list_tools_completed_event import BetaResponseMcpListToolsCompletedEvent
from .beta_response_mcp_list_tools_failed_event import BetaResponseMcpListToolsFailedEvent
from .beta_response_mcp_list_tools_in_progress_event import BetaResponseMcpListToolsInProgressEvent
from .beta_response_output_item_added_event import BetaResponseOutputItemAddedEvent
from .beta_response_output_item_done_event import BetaResponseOutputItemDoneEvent
from .beta_response_output_text_annotation_added_event import (
    BetaResponseOutputTextAnnotationAddedEvent,
)
from .beta_response_queued_event import BetaResponseQueuedEvent
from .beta_response_reasoning_summary_part_added_event import (
    BetaResponseReasoningSummaryPartAddedEvent,
)
from .beta_response_reasoning_summary_part_done_event import (
    BetaResponseReasoningSummaryPartDoneEvent,
)
from .beta_response_reasoning_summary_text_delta_event import (
    BetaResponseReasoningSummaryTextDeltaEvent,
)
from .beta_response_reasoning_summary_text_done_event import (
    BetaResponseReasoningSummaryTextDoneEvent,
)
from .beta_response_reasoning_text_delta_event import BetaResponseReasoningTextDeltaEvent
from .beta_response_reasoning_text_done_event import BetaResponseReasoningTextDoneEvent
from .beta_response_refusal_delta_event import BetaResponseRefusalDeltaEvent
from .beta_response_refusal_done_event import BetaResponseRefusalDoneEvent
from .beta_response_shell_call_command_added_event import BetaResponseShellCallCommandAddedEvent
from .beta_response_shell_call_command_delta_event import BetaResponseShellCallCommandDeltaEvent
from .beta_response_shell_call_command_done_event import BetaResponseShellCallCommandDoneEvent
from .beta_response_shell_call_output_content_delta_event import (
    BetaResponseShellCallOutputContentDeltaEvent,
)
from .beta_response_shell_call_output_content_done_event import (
    BetaResponseShellCallOutputContentDoneEvent,
)
from .beta_response_text_delta_event import BetaResponseTextDeltaEvent
from .beta_response_text_done_event import BetaResponseTextDoneEvent
from .beta_response_web_search_call_completed_event import BetaResponseWebSearchCallCompletedEvent
from .beta_response_web_search_call_in_progress_event import (
    BetaResponseWebSearchCallInProgressEvent,
)
from .beta_response_web_search_call_searching_event import BetaResponseWebSearchCallSearchingEvent

__all__ = [
    "BetaResponsesServerEvent",
    "BetaResponseAudioTranscriptWsDelta",
    "BetaResponseAudioTranscriptWsDone",
    "BetaResponseAudioWsDelta",
    "BetaResponseAudioWsDone",
    "BetaResponseCodeInterpreterCallCodeWsDelta",
    "BetaResponseCodeInterpreterCallCodeWsDone",
    "BetaResponseCodeInterpreterCallInWsProgress",
    "BetaResponseCodeInterpreterCallWsCompleted",
    "BetaResponseCodeInterpreterCallWsInterpreting",
    "BetaResponseContentPartWsAdded",
    "BetaResponseContentPartWsDone",
    "BetaResponseCustomToolCallInputWsDelta",
    "BetaResponseCustomToolCallInputWsDone",
    "BetaResponseFileSearchCallInWsProgress",
    "BetaResponseFileSearchCallWsCompleted",
    "BetaResponseFileSearchCallWsSearching",
    "BetaResponseFunctionCallArgumentsWsDelta",
    "BetaResponseFunctionCallArgumentsWsDone",
    "BetaResponseImageGenCallInWsProgress",
    "BetaResponseImageGenCallPartialWsImage",
    "BetaResponseImageGenCallWsCompleted",
    "BetaResponseImageGenCallWsGenerating",
    "BetaResponseInWsProgress",
    "BetaResponseMcpCallArgumentsWsDelta",
    "BetaResponseMcpCallArgumentsWsDone",
    "BetaResponseMcpCallInWsProgress",
    "BetaResponseMcpCallWsCompleted",
    "BetaResponseMcpCallWsFailed",
    "BetaResponseMcpListToolsInWsProgress",
    "BetaResponseMcpListToolsWsCompleted",
    "BetaResponseMcpListToolsWsFailed",
    "BetaResponseOutputItemWsAdded",
    "BetaResponseOutputItemWsDone",
    "BetaResponseOutputTextAnnotationWsAdded",
    "BetaResponseReasoningSummaryPartWsAdded",
    "BetaResponseReasoningSummaryPartWsDone",
    "BetaResponseReasoningSummaryTextWsDelta",
    "BetaResponseReasoningSummaryTextWsDone",
    "BetaResponseReasoningTextWsDelta",
    "BetaResponseReasoningTextWsDone",
    "BetaResponseRefusalWsDelta",
    "BetaResponseRefusalWsDone",
    "BetaResponseShellCallCommandWsAdded",
    "BetaResponseShellCallCommandWsDelta",
    "BetaResponseShellCallCommandWsDone",
    "BetaResponseShellCallOutputContentWsDelta",
    "BetaResponseShellCallOutputContentWsDone",
    "BetaResponseTextWsDelta",
    "BetaResponseTextWsDone",
    "BetaResponseWebSearchCallInWsProgress",
    "BetaResponseWebSearchCallWsCompleted",
    "BetaResponseWebSearchCallWsSearching",
    "BetaResponseWsCompleted",
    "BetaResponseWsCreated",
    "BetaResponseWsError",
    "BetaResponseWsErrorAgent",
    "BetaResponseWsErrorError",
    "BetaResponseWsFailed",
    "BetaResponseWsIncomplete",
    "BetaResponseWsQueued",
]
BetaResponsesServerEvent: TypeAlias = Union[
    BetaResponseAudioWsDelta,
    BetaResponseAudioWsDone,
    BetaResponseAudioTranscriptWsDelta,
    BetaResponseAudioTranscriptWsDone,
    BetaResponseCodeInterpreterCallCodeWsDelta,
    BetaResponseCodeInterpreterCallCodeWsDone,
    BetaResponseCodeInterpreterCallWsCompleted,
    BetaResponseCodeInterpreterCallInWsProgress,
    BetaResponseCodeInterpreterCallWsInterpreting,
    BetaResponseWsCompleted,
    BetaResponseContentPartWsAdded,
    BetaResponseContentPartWsDone,
    BetaResponseWsCreated,
    BetaResponseFileSearchCallWsCompleted,
    BetaResponseFileSearchCallInWsProgress,
    BetaResponseFileSearchCallWsSearching,
    BetaResponseFunctionCallArgumentsWsDelta,
    BetaResponseFunctionCallArgumentsWsDone,
    BetaResponseShellCallCommandWsAdded,
    BetaResponseShellCallCommandWsDelta,
    BetaResponseShellCallCommandWsDone,
    BetaResponseShellCallOutputContentWsDelta,
    BetaResponseShellCallOutputContentWsDone,
    BetaResponseInWsProgress,
    BetaResponseWsFailed,
    BetaResponseWsIncomplete,
    BetaResponseOutputItemWsAdded,
    BetaResponseOutputItemWsDone,
    BetaResponseReasoningSummaryPartWsAdded,
    BetaResponseReasoningSummaryPartWsDone,
    BetaResponseReasoningSummaryTextWsDelta,
    BetaResponseReasoningSummaryTextWsDone,
    BetaResponseReasoningTextWsDelta,
    BetaResponseReasoningTextWsDone,
    BetaResponseRefusalWsDelta,
    BetaResponseRefusalWsDone,
    BetaResponseTextWsDelta,
    BetaResponseTextWsDone,
    BetaResponseWebSearchCallWsCompleted,
    BetaResponseWebSearchCallInWsProgress,
    BetaResponseWebSearchCallWsSearching,
    BetaResponseImageGenCallWsCompleted,
    BetaResponseImageGenCallWsGenerating,
    BetaResponseImageGenCallInWsProgress,
    BetaResponseImageGenCallPartialWsImage,
    BetaResponseMcpCallArgumentsWsDelta,
    BetaResponseMcpCallArgumentsWsDone,
    BetaResponseMcpCallWsCompleted,
    BetaResponseMcpCallWsFailed,
    BetaResponseMcpCallInWsProgress,
    BetaResponseMcpListToolsWsCompleted,
    BetaResponseMcpListToolsWsFailed,
    BetaResponseMcpListToolsInWsProgress,
    BetaResponseOutputTextAnnotationWsAdded,
    BetaResponseWsQueued,
    BetaResponseCustomToolCallInputWsDelta,
    BetaResponseCustomToolCallInputWsDone,
    BetaResponseWsError,
    BetaResponseInjectCreatedEvent,
    BetaResponseInjectFailedEvent,
]

class BetaResponseAudioTranscriptWsDelta(BetaResponseAudioTranscriptDeltaEvent):
    stream_id: Optional[str]

class BetaResponseAudioTranscriptWsDone(BetaResponseAudioTranscriptDoneEvent):
    stream_id: Optional[str]

class BetaResponseAudioWsDelta(BetaResponseAudioDeltaEvent):
    stream_id: Optional[str]

class BetaResponseAudioWsDone(BetaResponseAudioDoneEvent):
    stream_id: Optional[str]

class BetaResponseCodeInterpreterCallCodeWsDelta(BetaResponseCodeInterpreterCallCodeDeltaEvent):
    stream_id: Optional[str]

class BetaResponseCodeInterpreterCallCodeWsDone(BetaResponseCodeInterpreterCallCodeDoneEvent):
    stream_id: Optional[str]

class BetaResponseCodeInterpreterCallInWsProgress(BetaResponseCodeInterpreterCallInProgressEvent):
    stream_id: Optional[str]

class BetaResponseCodeInterpreterCallWsCompleted(BetaResponseCodeInterpreterCallCompletedEvent):
    stream_id: Optional[str]

class BetaResponseCodeInterpreterCallWsInterpreting(
    BetaResponseCodeInterpreterCallInterpretingEvent,
):
    stream_id: Optional[str]

class BetaResponseContentPartWsAdded(BetaResponseContentPartAddedEvent):
    stream_id: Optional[str]

class BetaResponseContentPartWsDone(BetaResponseContentPartDoneEvent):
    stream_id: Optional[str]

class BetaResponseCustomToolCallInputWsDelta(BetaResponseCustomToolCallInputDeltaEvent):
    stream_id: Optional[str]

class BetaResponseCustomToolCallInputWsDone(BetaResponseCustomToolCallInputDoneEvent):
    stream_id: Optional[str]

class BetaResponseFileSearchCallInWsProgress(BetaResponseFileSearchCallInProgressEvent):
    stream_id: Optional[str]

class BetaResponseFileSearchCallWsCompleted(BetaResponseFileSearchCallCompletedEvent):
    stream_id: Optional[str]

class BetaResponseFileSearchCallWsSearching(BetaResponseFileSearchCallSearchingEvent):
    stream_id: Optional[str]

class BetaResponseFunctionCallArgumentsWsDelta(BetaResponseFunctionCallArgumentsDeltaEvent):
    stream_id: Optional[str]

class BetaResponseFunctionCallArgumentsWsDone(BetaResponseFunctionCallArgumentsDoneEvent):
    stream_id: Optional[str]

class BetaResponseImageGenCallInWsProgress(BetaResponseImageGenCallInProgressEvent):
    stream_id: Optional[str]

class BetaResponseImageGenCallPartialWsImage(BetaResponseImageGenCallPartialImageEvent):
    stream_id: Optional[str]

class BetaResponseImageGenCallWsCompleted(BetaResponseImageGenCallCompletedEvent):
    stream_id: Optional[str]

class BetaResponseImageGenCallWsGenerating(BetaResponseImageGenCallGeneratingEvent):
    stream_id: Optional[str]

class BetaResponseInWsProgress(BetaResponseInProgressEvent):
    stream_id: Optional[str]

class BetaResponseMcpCallArgumentsWsDelta(BetaResponseMcpCallArgumentsDeltaEvent):
    stream_id: Optional[str]

class BetaResponseMcpCallArgumentsWsDone(BetaResponseMcpCallArgumentsDoneEvent):
    stream_id: Optional[str]

class BetaResponseMcpCallInWsProgress(BetaResponseMcpCallInProgressEvent):
    stream_id: Optional[str]

class BetaResponseMcpCallWsCompleted(BetaResponseMcpCallCompletedEvent):
    stream_id: Optional[str]

class BetaResponseMcpCallWsFailed(BetaResponseMcpCallFailedEvent):
    stream_id: Optional[str]

class BetaResponseMcpListToolsInWsProgress(BetaResponseMcpListToolsInProgressEvent):
    stream_id: Optional[str]

class BetaResponseMcpListToolsWsCompleted(BetaResponseMcpListToolsCompletedEvent):
    stream_id: Optional[str]

class BetaResponseMcpListToolsWsFailed(BetaResponseMcpListToolsFailedEvent):
    stream_id: Optional[str]

class BetaResponseOutputItemWsAdded(BetaResponseOutputItemAddedEvent):
    stream_id: Optional[str]

class BetaResponseOutputItemWsDone(BetaResponseOutputItemDoneEvent):
    stream_id: Optional[str]

class BetaResponseOutputTextAnnotationWsAdded(BetaResponseOutputTextAnnotationAddedEvent):
    stream_id: Optional[str]

class BetaResponseReasoningSummaryPartWsAdded(BetaResponseReasoningSummaryPartAddedEvent):
    stream_id: Optional[str]

class BetaResponseReasoningSummaryPartWsDone(BetaResponseReasoningSummaryPartDoneEvent):
    stream_id: Optional[str]

class BetaResponseReasoningSummaryTextWsDelta(BetaResponseReasoningSummaryTextDeltaEvent):
    stream_id: Optional[str]

class BetaResponseReasoningSummaryTextWsDone(BetaResponseReasoningSummaryTextDoneEvent):
    stream_id: Optional[str]

class BetaResponseReasoningTextWsDelta(BetaResponseReasoningTextDeltaEvent):
    stream_id: Optional[str]

class BetaResponseReasoningTextWsDone(BetaResponseReasoningTextDoneEvent):
    stream_id: Optional[str]

class BetaResponseRefusalWsDelta(BetaResponseRefusalDeltaEvent):
    stream_id: Optional[str]

class BetaResponseRefusalWsDone(BetaResponseRefusalDoneEvent):
    stream_id: Optional[str]

class BetaResponseShellCallCommandWsAdded(BetaResponseShellCallCommandAddedEvent):
    stream_id: Optional[str]

class BetaResponseShellCallCommandWsDelta(BetaResponseShellCallCommandDeltaEvent):
    stream_id: Optional[str]

class BetaResponseShellCallCommandWsDone(BetaResponseShellCallCommandDoneEvent):
    stream_id: Optional[str]

class BetaResponseShellCallOutputContentWsDelta(BetaResponseShellCallOutputContentDeltaEvent):
    stream_id: Optional[str]

class BetaResponseShellCallOutputContentWsDone(BetaResponseShellCallOutputContentDoneEvent):
    stream_id: Optional[str]

class BetaResponseTextWsDelta(BetaResponseTextDeltaEvent):
    stream_id: Optional[str]

class BetaResponseTextWsDone(BetaResponseTextDoneEvent):
    stream_id: Optional[str]

class BetaResponseWebSearchCallInWsProgress(BetaResponseWebSearchCallInProgressEvent):
    stream_id: Optional[str]

class BetaResponseWebSearchCallWsCompleted(BetaResponseWebSearchCallCompletedEvent):
    stream_id: Optional[str]

class BetaResponseWebSearchCallWsSearching(BetaResponseWebSearchCallSearchingEvent):
    stream_id: Optional[str]

class BetaResponseWsCompleted(BetaResponseCompletedEvent):
    stream_id: Optional[str]

class BetaResponseWsCreated(BetaResponseCreatedEvent):
    stream_id: Optional[str]

class BetaResponseWsError(BaseModel):
    agent: Optional[BetaResponseWsErrorAgent]
    error: BetaResponseWsErrorError
    sequence_number: Optional[int]
    status: Optional[int]
    stream_id: Optional[str]
    type: Literal["error"]

class BetaResponseWsErrorAgent(BaseModel):
    agent_name: str

class BetaResponseWsErrorError(BaseModel):
    code: Optional[str]
    headers: Optional[Dict[str, str]]
    message: str
    param: Optional[str]
    type: str

class BetaResponseWsFailed(BetaResponseFailedEvent):
    stream_id: Optional[str]

class BetaResponseWsIncomplete(BetaResponseIncompleteEvent):
    stream_id: Optional[str]

class BetaResponseWsQueued(BetaResponseQueuedEvent):
    stream_id: Optional[str]
