from .._literals import _responses_ImageDetail as ImageDetail
from .._literals import _responses_ResponseIncludable as ResponseIncludable
from .._literals import _responses_ResponseStatus as ResponseStatus
from .._literals import _responses_ToolChoiceOptions as ToolChoiceOptions
from typing import Dict, Generic, Iterable, List, Optional, Sequence, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict
from ..._custom.responses import OutputText
from ..._custom.structured.parsing import OfArguments, OfContent, OutputParsed
from ..._model.base import BaseModel
from ..._types import SequenceNotStr, T
from .._literals import _responses_ResponseIncludable as _ResponseIncludable
from ..chat.chat_completion_function_tool_param import ChatCompletionFunctionToolParam
from ..shared import (
    ComparisonFilter as _ComparisonFilter,
    CompoundFilter as _CompoundFilter,
    CustomToolInputFormat as _CustomToolInputFormat,
    Reasoning as _Reasoning,
    ResponseFormatJSONObject,
    ResponseFormatText,
)
from ..shared_params import (
    ComparisonFilter,
    CompoundFilter,
    CustomToolInputFormat,
    Metadata,
    Reasoning,
    ResponseFormatJSONObject as _ResponseFormatJSONObject,
    ResponseFormatText as _ResponseFormatText,
    ResponsesModel,
)

__all__ = (
    "ApplyPatchTool",
    "ApplyPatchToolParam",
    "CompactedResponse",
    "ComputerAction",
    "ComputerActionList",
    "ComputerActionListParam",
    "ComputerActionParam",
    "ComputerTool",
    "ComputerToolParam",
    "ComputerUsePreviewTool",
    "ComputerUsePreviewToolParam",
    "ContainerAuto",
    "ContainerAutoParam",
    "ContainerNetworkPolicyAllowlist",
    "ContainerNetworkPolicyAllowlistParam",
    "ContainerNetworkPolicyDisabled",
    "ContainerNetworkPolicyDisabledParam",
    "ContainerNetworkPolicyDomainSecret",
    "ContainerNetworkPolicyDomainSecretParam",
    "ContainerReference",
    "ContainerReferenceParam",
    "CustomTool",
    "CustomToolParam",
    "EasyInputMessage",
    "EasyInputMessageParam",
    "FileSearchTool",
    "FileSearchToolParam",
    "FunctionShellTool",
    "FunctionShellToolParam",
    "FunctionTool",
    "FunctionToolParam",
    "ImageDetail",
    "InlineSkill",
    "InlineSkillParam",
    "InlineSkillSource",
    "InlineSkillSourceParam",
    "InputItemListParams",
    "InputTokenCountParams",
    "InputTokenCountResponse",
    "LocalEnvironment",
    "LocalEnvironmentParam",
    "LocalSkill",
    "LocalSkillParam",
    "McpToolCallError",
    "McpToolCallErrorParam",
    "NamespaceTool",
    "NamespaceToolParam",
    "ParsedContent",
    "ParsedResponse",
    "ParsedResponseFunctionToolCall",
    "ParsedResponseOutputItem",
    "ParsedResponseOutputMessage",
    "ParsedResponseOutputText",
    "Response",
    "ResponseApplyPatchToolCall",
    "ResponseApplyPatchToolCallOutput",
    "ResponseAudioDeltaEvent",
    "ResponseAudioDoneEvent",
    "ResponseAudioTranscriptDeltaEvent",
    "ResponseAudioTranscriptDoneEvent",
    "ResponseCodeInterpreterCallCodeDeltaEvent",
    "ResponseCodeInterpreterCallCodeDoneEvent",
    "ResponseCodeInterpreterCallCompletedEvent",
    "ResponseCodeInterpreterCallInProgressEvent",
    "ResponseCodeInterpreterCallInterpretingEvent",
    "ResponseCodeInterpreterToolCall",
    "ResponseCodeInterpreterToolCallParam",
    "ResponseCompactParams",
    "ResponseCompactionItem",
    "ResponseCompactionItemParam",
    "ResponseCompactionItemParamParam",
    "ResponseCompletedEvent",
    "ResponseComputerToolCall",
    "ResponseComputerToolCallOutputItem",
    "ResponseComputerToolCallOutputScreenshot",
    "ResponseComputerToolCallOutputScreenshotParam",
    "ResponseComputerToolCallParam",
    "ResponseContainerReference",
    "ResponseContentPartAddedEvent",
    "ResponseContentPartDoneEvent",
    "ResponseConversationParam",
    "ResponseConversationParamParam",
    "ResponseCreateParams",
    "ResponseCreatedEvent",
    "ResponseCustomToolCall",
    "ResponseCustomToolCallInputDeltaEvent",
    "ResponseCustomToolCallInputDoneEvent",
    "ResponseCustomToolCallItem",
    "ResponseCustomToolCallOutput",
    "ResponseCustomToolCallOutputItem",
    "ResponseCustomToolCallOutputParam",
    "ResponseCustomToolCallParam",
    "ResponseError",
    "ResponseErrorEvent",
    "ResponseFailedEvent",
    "ResponseFileSearchCallCompletedEvent",
    "ResponseFileSearchCallInProgressEvent",
    "ResponseFileSearchCallSearchingEvent",
    "ResponseFileSearchToolCall",
    "ResponseFileSearchToolCallParam",
    "ResponseFormatTextConfig",
    "ResponseFormatTextConfigParam",
    "ResponseFormatTextJSONSchemaConfig",
    "ResponseFormatTextJSONSchemaConfigParam",
    "ResponseFunctionCallArgumentsDeltaEvent",
    "ResponseFunctionCallArgumentsDoneEvent",
    "ResponseFunctionCallOutputItem",
    "ResponseFunctionCallOutputItemList",
    "ResponseFunctionCallOutputItemListParam",
    "ResponseFunctionCallOutputItemParam",
    "ResponseFunctionShellCallOutputContent",
    "ResponseFunctionShellCallOutputContentParam",
    "ResponseFunctionShellToolCall",
    "ResponseFunctionShellToolCallOutput",
    "ResponseFunctionToolCall",
    "ResponseFunctionToolCallItem",
    "ResponseFunctionToolCallOutputItem",
    "ResponseFunctionToolCallParam",
    "ResponseFunctionWebSearch",
    "ResponseFunctionWebSearchParam",
    "ResponseImageGenCallCompletedEvent",
    "ResponseImageGenCallGeneratingEvent",
    "ResponseImageGenCallInProgressEvent",
    "ResponseImageGenCallPartialImageEvent",
    "ResponseInProgressEvent",
    "ResponseIncludable",
    "ResponseIncompleteEvent",
    "ResponseInput",
    "ResponseInputAudio",
    "ResponseInputAudioParam",
    "ResponseInputContent",
    "ResponseInputContentParam",
    "ResponseInputFile",
    "ResponseInputFileContent",
    "ResponseInputFileContentParam",
    "ResponseInputFileParam",
    "ResponseInputImage",
    "ResponseInputImageContent",
    "ResponseInputImageContentParam",
    "ResponseInputImageParam",
    "ResponseInputItem",
    "ResponseInputItemParam",
    "ResponseInputMessageContentList",
    "ResponseInputMessageContentListParam",
    "ResponseInputMessageItem",
    "ResponseInputParam",
    "ResponseInputText",
    "ResponseInputTextContent",
    "ResponseInputTextContentParam",
    "ResponseInputTextParam",
    "ResponseItem",
    "ResponseItemList",
    "ResponseLocalEnvironment",
    "ResponseMcpCallArgumentsDeltaEvent",
    "ResponseMcpCallArgumentsDoneEvent",
    "ResponseMcpCallCompletedEvent",
    "ResponseMcpCallFailedEvent",
    "ResponseMcpCallInProgressEvent",
    "ResponseMcpListToolsCompletedEvent",
    "ResponseMcpListToolsFailedEvent",
    "ResponseMcpListToolsInProgressEvent",
    "ResponseOutputItem",
    "ResponseOutputItemAddedEvent",
    "ResponseOutputItemDoneEvent",
    "ResponseOutputMessage",
    "ResponseOutputMessageParam",
    "ResponseOutputRefusal",
    "ResponseOutputRefusalParam",
    "ResponseOutputText",
    "ResponseOutputTextAnnotationAddedEvent",
    "ResponseOutputTextParam",
    "ResponsePrompt",
    "ResponsePromptParam",
    "ResponseQueuedEvent",
    "ResponseReasoningItem",
    "ResponseReasoningItemParam",
    "ResponseReasoningSummaryPartAddedEvent",
    "ResponseReasoningSummaryPartDoneEvent",
    "ResponseReasoningSummaryTextDeltaEvent",
    "ResponseReasoningSummaryTextDoneEvent",
    "ResponseReasoningTextDeltaEvent",
    "ResponseReasoningTextDoneEvent",
    "ResponseRefusalDeltaEvent",
    "ResponseRefusalDoneEvent",
    "ResponseRetrieveParams",
    "ResponseShellCallCommandAddedEvent",
    "ResponseShellCallCommandDeltaEvent",
    "ResponseShellCallCommandDoneEvent",
    "ResponseShellCallOutputContentDeltaEvent",
    "ResponseShellCallOutputContentDoneEvent",
    "ResponseStatus",
    "ResponseStreamEvent",
    "ResponseTextConfig",
    "ResponseTextConfigParam",
    "ResponseTextDeltaEvent",
    "ResponseTextDoneEvent",
    "ResponseToolSearchCall",
    "ResponseToolSearchOutputItem",
    "ResponseToolSearchOutputItemParam",
    "ResponseToolSearchOutputItemParamParam",
    "ResponseUsage",
    "ResponseWebSearchCallCompletedEvent",
    "ResponseWebSearchCallInProgressEvent",
    "ResponseWebSearchCallSearchingEvent",
    "ResponsesClientEvent",
    "ResponsesClientEventParam",
    "ResponsesServerEvent",
    "ServiceTier",
    "SkillReference",
    "SkillReferenceParam",
    "Tool",
    "ToolChoiceAllowed",
    "ToolChoiceAllowedParam",
    "ToolChoiceApplyPatch",
    "ToolChoiceApplyPatchParam",
    "ToolChoiceCustom",
    "ToolChoiceCustomParam",
    "ToolChoiceFunction",
    "ToolChoiceFunctionParam",
    "ToolChoiceMcp",
    "ToolChoiceMcpParam",
    "ToolChoiceOptions",
    "ToolChoiceShell",
    "ToolChoiceShellParam",
    "ToolChoiceTypes",
    "ToolChoiceTypesParam",
    "ToolParam",
    "ToolSearchTool",
    "ToolSearchToolParam",
    "WebSearchPreviewTool",
    "WebSearchPreviewToolParam",
    "WebSearchTool",
    "WebSearchToolParam",
)

class ContainerNetworkPolicyDomainSecretParam(TypedDict, total=False):
    domain: Required[str]
    name: Required[str]
    value: Required[str]

class ContainerNetworkPolicyAllowlistParam(TypedDict, total=False):
    allowed_domains: Required[SequenceNotStr[str]]
    domain_secrets: Iterable[ContainerNetworkPolicyDomainSecretParam]
    type: Required[Literal["allowlist"]]

class ContainerNetworkPolicyDisabledParam(TypedDict, total=False):
    type: Required[Literal["disabled"]]

class InlineSkillSourceParam(TypedDict, total=False):
    data: Required[str]
    media_type: Required[Literal["application/zip"]]
    type: Required[Literal["base64"]]

class InlineSkillParam(TypedDict, total=False):
    description: Required[str]
    name: Required[str]
    source: Required[InlineSkillSourceParam]
    type: Required[Literal["inline"]]

class SkillReferenceParam(TypedDict, total=False):
    skill_id: Required[str]
    type: Required[Literal["skill_reference"]]
    version: str

class ContainerReferenceParam(TypedDict, total=False):
    container_id: Required[str]
    type: Required[Literal["container_reference"]]

class _response_input_file_param:
    class PromptCacheBreakpoint(TypedDict, total=False):
        mode: Required[Literal["explicit"]]

class ResponseInputFileParam(TypedDict, total=False):
    """A file given to the model, by URL, file ID or content."""

    detail: Literal["auto", "low", "high"]
    file_data: str
    file_id: Optional[str]
    file_url: str
    filename: str
    prompt_cache_breakpoint: _response_input_file_param.PromptCacheBreakpoint
    type: Required[Literal["input_file"]]

class _response_input_image_param:
    class PromptCacheBreakpoint(TypedDict, total=False):
        mode: Required[Literal["explicit"]]

class ResponseInputImageParam(TypedDict, total=False):
    detail: Literal["low", "high", "auto", "original"]
    file_id: Optional[str]
    image_url: Optional[str]
    prompt_cache_breakpoint: _response_input_image_param.PromptCacheBreakpoint
    type: Required[Literal["input_image"]]

class _response_input_text_param:
    class PromptCacheBreakpoint(TypedDict, total=False):
        mode: Required[Literal["explicit"]]

class ResponseInputTextParam(TypedDict, total=False):
    """Text given to the model."""

    prompt_cache_breakpoint: _response_input_text_param.PromptCacheBreakpoint
    text: Required[str]
    type: Required[Literal["input_text"]]

ResponseInputContentParam: TypeAlias = Union[
    ResponseInputTextParam,
    ResponseInputImageParam,
    ResponseInputFileParam,
]

class EasyInputMessageParam(TypedDict, total=False):
    content: Required[Union[str, Iterable[ResponseInputContentParam]]]
    phase: Optional[Literal["commentary", "final_answer"]]
    role: Required[Literal["user", "assistant", "system", "developer"]]
    type: Literal["message"]

class LocalSkillParam(TypedDict, total=False):
    description: Required[str]
    name: Required[str]
    path: Required[str]

class LocalEnvironmentParam(TypedDict, total=False):
    skills: Iterable[LocalSkillParam]
    type: Required[Literal["local"]]

class _mcp_tool_call_error_param:
    class HTTPError(TypedDict, total=False):
        code: Required[int]
        message: Required[str]
        type: Required[Literal["http_error"]]

    class McpProtocolError(TypedDict, total=False):
        code: Required[int]
        message: Required[str]
        type: Required[Literal["mcp_protocol_error"]]

    class McpToolExecutionError(TypedDict, total=False):
        content: Required[object]
        type: Required[Literal["mcp_tool_execution_error"]]

McpToolCallErrorParam: TypeAlias = Union[
    _mcp_tool_call_error_param.McpProtocolError,
    _mcp_tool_call_error_param.McpToolExecutionError,
    _mcp_tool_call_error_param.HTTPError,
]

class _response_code_interpreter_tool_call_param:
    class OutputImage(TypedDict, total=False):
        type: Required[Literal["image"]]
        url: Required[str]

    class OutputLogs(TypedDict, total=False):
        logs: Required[str]
        type: Required[Literal["logs"]]

    Output: TypeAlias = Union[
        _response_code_interpreter_tool_call_param.OutputLogs,
        _response_code_interpreter_tool_call_param.OutputImage,
    ]

class ResponseCodeInterpreterToolCallParam(TypedDict, total=False):
    """Code that the model ran, with logs and images it produced."""

    code: Required[Optional[str]]
    container_id: Required[str]
    id: Required[str]
    outputs: Required[Optional[Iterable[_response_code_interpreter_tool_call_param.Output]]]
    status: Required[Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]]
    type: Required[Literal["code_interpreter_call"]]

class ResponseCompactionItemParamParam(TypedDict, total=False):
    encrypted_content: Required[str]
    id: Optional[str]
    type: Required[Literal["compaction"]]

class ResponseComputerToolCallOutputScreenshotParam(TypedDict, total=False):
    file_id: str
    image_url: str
    type: Required[Literal["computer_screenshot"]]

class _computer_action_list_param:
    class Click(TypedDict, total=False):
        button: Required[Literal["left", "right", "wheel", "back", "forward"]]
        keys: Optional[SequenceNotStr[str]]
        type: Required[Literal["click"]]
        x: Required[int]
        y: Required[int]

    class DoubleClick(TypedDict, total=False):
        keys: Required[Optional[SequenceNotStr[str]]]
        type: Required[Literal["double_click"]]
        x: Required[int]
        y: Required[int]

    class DragPath(TypedDict, total=False):
        x: Required[int]
        y: Required[int]

    class Drag(TypedDict, total=False):
        keys: Optional[SequenceNotStr[str]]
        path: Required[Iterable[_computer_action_list_param.DragPath]]
        type: Required[Literal["drag"]]

    class Keypress(TypedDict, total=False):
        keys: Required[SequenceNotStr[str]]
        type: Required[Literal["keypress"]]

    class Move(TypedDict, total=False):
        keys: Optional[SequenceNotStr[str]]
        type: Required[Literal["move"]]
        x: Required[int]
        y: Required[int]

    class Screenshot(TypedDict, total=False):
        type: Required[Literal["screenshot"]]

    class Scroll(TypedDict, total=False):
        keys: Optional[SequenceNotStr[str]]
        scroll_x: Required[int]
        scroll_y: Required[int]
        type: Required[Literal["scroll"]]
        x: Required[int]
        y: Required[int]

    class Type(TypedDict, total=False):
        text: Required[str]
        type: Required[Literal["type"]]

    class Wait(TypedDict, total=False):
        type: Required[Literal["wait"]]

ComputerActionListParam: TypeAlias = List[
    Union[
        _computer_action_list_param.Click,
        _computer_action_list_param.DoubleClick,
        _computer_action_list_param.Drag,
        _computer_action_list_param.Keypress,
        _computer_action_list_param.Move,
        _computer_action_list_param.Screenshot,
        _computer_action_list_param.Scroll,
        _computer_action_list_param.Type,
        _computer_action_list_param.Wait,
    ]
]

class _response_computer_tool_call_param:
    class ActionClick(TypedDict, total=False):
        button: Required[Literal["left", "right", "wheel", "back", "forward"]]
        keys: Optional[SequenceNotStr[str]]
        type: Required[Literal["click"]]
        x: Required[int]
        y: Required[int]

    class ActionDoubleClick(TypedDict, total=False):
        keys: Required[Optional[SequenceNotStr[str]]]
        type: Required[Literal["double_click"]]
        x: Required[int]
        y: Required[int]

    class ActionDragPath(TypedDict, total=False):
        x: Required[int]
        y: Required[int]

    class ActionDrag(TypedDict, total=False):
        keys: Optional[SequenceNotStr[str]]
        path: Required[Iterable[_response_computer_tool_call_param.ActionDragPath]]
        type: Required[Literal["drag"]]

    class ActionKeypress(TypedDict, total=False):
        keys: Required[SequenceNotStr[str]]
        type: Required[Literal["keypress"]]

    class ActionMove(TypedDict, total=False):
        keys: Optional[SequenceNotStr[str]]
        type: Required[Literal["move"]]
        x: Required[int]
        y: Required[int]

    class ActionScreenshot(TypedDict, total=False):
        type: Required[Literal["screenshot"]]

    class ActionScroll(TypedDict, total=False):
        keys: Optional[SequenceNotStr[str]]
        scroll_x: Required[int]
        scroll_y: Required[int]
        type: Required[Literal["scroll"]]
        x: Required[int]
        y: Required[int]

    class ActionType(TypedDict, total=False):
        text: Required[str]
        type: Required[Literal["type"]]

    class ActionWait(TypedDict, total=False):
        type: Required[Literal["wait"]]

    Action: TypeAlias = Union[
        _response_computer_tool_call_param.ActionClick,
        _response_computer_tool_call_param.ActionDoubleClick,
        _response_computer_tool_call_param.ActionDrag,
        _response_computer_tool_call_param.ActionKeypress,
        _response_computer_tool_call_param.ActionMove,
        _response_computer_tool_call_param.ActionScreenshot,
        _response_computer_tool_call_param.ActionScroll,
        _response_computer_tool_call_param.ActionType,
        _response_computer_tool_call_param.ActionWait,
    ]

    class PendingSafetyCheck(TypedDict, total=False):
        code: Optional[str]
        id: Required[str]
        message: Optional[str]

class ResponseComputerToolCallParam(TypedDict, total=False):
    action: _response_computer_tool_call_param.Action
    actions: ComputerActionListParam
    call_id: Required[str]
    id: Required[str]
    pending_safety_checks: Required[Iterable[_response_computer_tool_call_param.PendingSafetyCheck]]
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    type: Required[Literal["computer_call"]]

class _response_custom_tool_call_output_param:
    class CallerDirect(TypedDict, total=False):
        type: Required[Literal["direct"]]

    class CallerProgram(TypedDict, total=False):
        caller_id: Required[str]
        type: Required[Literal["program"]]

    Caller: TypeAlias = Union[
        _response_custom_tool_call_output_param.CallerDirect,
        _response_custom_tool_call_output_param.CallerProgram,
        None,
    ]
    OutputOutputContentList: TypeAlias = Union[
        ResponseInputTextParam,
        ResponseInputImageParam,
        ResponseInputFileParam,
    ]

class ResponseCustomToolCallOutputParam(TypedDict, total=False):
    call_id: Required[str]
    caller: Optional[_response_custom_tool_call_output_param.Caller]
    id: str
    output: Required[
        Union[str, Iterable[_response_custom_tool_call_output_param.OutputOutputContentList]]
    ]
    type: Required[Literal["custom_tool_call_output"]]

class _response_custom_tool_call_param:
    class CallerDirect(TypedDict, total=False):
        type: Required[Literal["direct"]]

    class CallerProgram(TypedDict, total=False):
        caller_id: Required[str]
        type: Required[Literal["program"]]

    Caller: TypeAlias = Union[
        _response_custom_tool_call_param.CallerDirect,
        _response_custom_tool_call_param.CallerProgram,
        None,
    ]

class ResponseCustomToolCallParam(TypedDict, total=False):
    """The model's call of a custom tool, with free text as input."""

    call_id: Required[str]
    caller: Optional[_response_custom_tool_call_param.Caller]
    id: str
    input: Required[str]
    name: Required[str]
    namespace: str
    type: Required[Literal["custom_tool_call"]]

class _response_file_search_tool_call_param:
    class Result(TypedDict, total=False):
        attributes: Optional[Dict[str, Union[str, float, bool]]]
        file_id: str
        filename: str
        score: float
        text: str

class ResponseFileSearchToolCallParam(TypedDict, total=False):
    """A search in vector stores that the model made, with the hits if asked for."""

    id: Required[str]
    queries: Required[SequenceNotStr[str]]
    results: Optional[Iterable[_response_file_search_tool_call_param.Result]]
    status: Required[Literal["in_progress", "searching", "completed", "incomplete", "failed"]]
    type: Required[Literal["file_search_call"]]

class _response_input_file_content_param:
    class PromptCacheBreakpoint(TypedDict, total=False):
        mode: Required[Literal["explicit"]]

class ResponseInputFileContentParam(TypedDict, total=False):
    detail: Literal["auto", "low", "high"]
    file_data: Optional[str]
    file_id: Optional[str]
    file_url: Optional[str]
    filename: Optional[str]
    prompt_cache_breakpoint: Optional[_response_input_file_content_param.PromptCacheBreakpoint]
    type: Required[Literal["input_file"]]

class _response_input_image_content_param:
    class PromptCacheBreakpoint(TypedDict, total=False):
        mode: Required[Literal["explicit"]]

class ResponseInputImageContentParam(TypedDict, total=False):
    detail: Optional[Literal["low", "high", "auto", "original"]]
    file_id: Optional[str]
    image_url: Optional[str]
    prompt_cache_breakpoint: Optional[_response_input_image_content_param.PromptCacheBreakpoint]
    type: Required[Literal["input_image"]]

class _response_input_text_content_param:
    class PromptCacheBreakpoint(TypedDict, total=False):
        mode: Required[Literal["explicit"]]

class ResponseInputTextContentParam(TypedDict, total=False):
    prompt_cache_breakpoint: Optional[_response_input_text_content_param.PromptCacheBreakpoint]
    text: Required[str]
    type: Required[Literal["input_text"]]

ResponseFunctionCallOutputItemParam: TypeAlias = Union[
    ResponseInputTextContentParam,
    ResponseInputImageContentParam,
    ResponseInputFileContentParam,
]
ResponseFunctionCallOutputItemListParam: TypeAlias = List[ResponseFunctionCallOutputItemParam]

class _response_function_shell_call_output_content_param:
    class OutcomeExit(TypedDict, total=False):
        exit_code: Required[int]
        type: Required[Literal["exit"]]

    class OutcomeTimeout(TypedDict, total=False):
        type: Required[Literal["timeout"]]

    Outcome: TypeAlias = Union[
        _response_function_shell_call_output_content_param.OutcomeTimeout,
        _response_function_shell_call_output_content_param.OutcomeExit,
    ]

class ResponseFunctionShellCallOutputContentParam(TypedDict, total=False):
    outcome: Required[_response_function_shell_call_output_content_param.Outcome]
    stderr: Required[str]
    stdout: Required[str]

class _response_function_tool_call_param:
    class CallerDirect(TypedDict, total=False):
        type: Required[Literal["direct"]]

    class CallerProgram(TypedDict, total=False):
        caller_id: Required[str]
        type: Required[Literal["program"]]

    Caller: TypeAlias = Union[
        _response_function_tool_call_param.CallerDirect,
        _response_function_tool_call_param.CallerProgram,
        None,
    ]

class ResponseFunctionToolCallParam(TypedDict, total=False):
    """The model's wish to have one of your functions called."""

    arguments: Required[str]
    """Arguments for the function, as JSON text."""
    call_id: Required[str]
    """ID to give back with the output of the function."""
    caller: Optional[_response_function_tool_call_param.Caller]
    """Who calls: the model itself, or a program of its."""
    id: str
    """ID of the item."""
    name: Required[str]
    """Name of the function."""
    namespace: str
    """Namespace of the function, if it has one."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Required[Literal["function_call"]]
    """Always `function_call`."""

class _response_function_web_search_param:
    class ActionFind(TypedDict, total=False):
        pattern: Required[str]
        type: Required[Literal["find_in_page"]]
        url: Required[str]

    class ActionOpenPage(TypedDict, total=False):
        type: Required[Literal["open_page"]]
        url: Optional[str]

    class ActionSearchSource(TypedDict, total=False):
        type: Required[Literal["url"]]
        url: Required[str]

    class ActionSearch(TypedDict, total=False):
        queries: SequenceNotStr[str]
        query: str
        sources: Iterable[_response_function_web_search_param.ActionSearchSource]
        type: Required[Literal["search"]]

    Action: TypeAlias = Union[
        _response_function_web_search_param.ActionSearch,
        _response_function_web_search_param.ActionOpenPage,
        _response_function_web_search_param.ActionFind,
    ]

class ResponseFunctionWebSearchParam(TypedDict, total=False):
    """A web search that the model made."""

    action: Required[_response_function_web_search_param.Action]
    id: Required[str]
    status: Required[Literal["in_progress", "searching", "completed", "failed"]]
    type: Required[Literal["web_search_call"]]

ResponseInputMessageContentListParam: TypeAlias = List[ResponseInputContentParam]

class ResponseOutputRefusalParam(TypedDict, total=False):
    """The model's words for declining a request."""

    refusal: Required[str]
    type: Required[Literal["refusal"]]

class _response_output_text_param:
    class AnnotationContainerFileCitation(TypedDict, total=False):
        container_id: Required[str]
        end_index: Required[int]
        file_id: Required[str]
        filename: Required[str]
        start_index: Required[int]
        type: Required[Literal["container_file_citation"]]

    class AnnotationFileCitation(TypedDict, total=False):
        file_id: Required[str]
        filename: Required[str]
        index: Required[int]
        type: Required[Literal["file_citation"]]

    class AnnotationFilePath(TypedDict, total=False):
        file_id: Required[str]
        index: Required[int]
        type: Required[Literal["file_path"]]

    class AnnotationURLCitation(TypedDict, total=False):
        end_index: Required[int]
        start_index: Required[int]
        title: Required[str]
        type: Required[Literal["url_citation"]]
        url: Required[str]

    Annotation: TypeAlias = Union[
        _response_output_text_param.AnnotationFileCitation,
        _response_output_text_param.AnnotationURLCitation,
        _response_output_text_param.AnnotationContainerFileCitation,
        _response_output_text_param.AnnotationFilePath,
    ]

    class LogprobTopLogprob(TypedDict, total=False):
        bytes: Required[Iterable[int]]
        logprob: Required[float]
        token: Required[str]

    class Logprob(TypedDict, total=False):
        bytes: Required[Iterable[int]]
        logprob: Required[float]
        token: Required[str]
        top_logprobs: Required[Iterable[_response_output_text_param.LogprobTopLogprob]]

class ResponseOutputTextParam(TypedDict, total=False):
    """A piece of output text with its citations and log probabilities."""

    annotations: Required[Iterable[_response_output_text_param.Annotation]]
    logprobs: Iterable[_response_output_text_param.Logprob]
    text: Required[str]
    type: Required[Literal["output_text"]]

class _response_output_message_param:
    Content: TypeAlias = Union[ResponseOutputTextParam, ResponseOutputRefusalParam]

class ResponseOutputMessageParam(TypedDict, total=False):
    """A message written by the model, in parts of text or refusal."""

    content: Required[Iterable[_response_output_message_param.Content]]
    id: Required[str]
    phase: Optional[Literal["commentary", "final_answer"]]
    role: Required[Literal["assistant"]]
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    type: Required[Literal["message"]]

class _response_reasoning_item_param:
    class Content(TypedDict, total=False):
        text: Required[str]
        type: Required[Literal["reasoning_text"]]

    class Summary(TypedDict, total=False):
        text: Required[str]
        type: Required[Literal["summary_text"]]

class ResponseReasoningItemParam(TypedDict, total=False):
    """What a model thought before answering, as summary, text or in encrypted form."""

    content: Iterable[_response_reasoning_item_param.Content]
    encrypted_content: Optional[str]
    id: Required[str]
    status: Literal["in_progress", "completed", "incomplete"]
    summary: Required[Iterable[_response_reasoning_item_param.Summary]]
    type: Required[Literal["reasoning"]]

class ApplyPatchToolParam(TypedDict, total=False):
    allowed_callers: Optional[Sequence[Literal["direct", "programmatic"]]]
    type: Required[Literal["apply_patch"]]

class ComputerToolParam(TypedDict, total=False):
    """Lets the model work on a computer through screenshots and actions."""

    type: Required[Literal["computer"]]

class ComputerUsePreviewToolParam(TypedDict, total=False):
    display_height: Required[int]
    display_width: Required[int]
    environment: Required[Literal["windows", "mac", "linux", "ubuntu", "browser"]]
    type: Required[Literal["computer_use_preview"]]

class CustomToolParam(TypedDict, total=False):
    """A tool of yours that takes free text, or text that fits a grammar."""

    allowed_callers: Optional[Sequence[Literal["direct", "programmatic"]]]
    defer_loading: bool
    description: str
    format: CustomToolInputFormat
    name: Required[str]
    type: Required[Literal["custom"]]

class _file_search_tool_param:
    Filters: TypeAlias = Union[ComparisonFilter, CompoundFilter, None]

    class RankingOptionsHybridSearch(TypedDict, total=False):
        embedding_weight: Required[float]
        text_weight: Required[float]

    class RankingOptions(TypedDict, total=False):
        hybrid_search: _file_search_tool_param.RankingOptionsHybridSearch
        ranker: Literal["auto", "default-2024-11-15"]
        score_threshold: float

class FileSearchToolParam(TypedDict, total=False):
    """Lets the model search your vector stores."""

    filters: Optional[_file_search_tool_param.Filters]
    max_num_results: int
    ranking_options: _file_search_tool_param.RankingOptions
    type: Required[Literal["file_search"]]
    vector_store_ids: Required[SequenceNotStr[str]]

class _container_auto_param:
    NetworkPolicy: TypeAlias = Union[
        ContainerNetworkPolicyDisabledParam,
        ContainerNetworkPolicyAllowlistParam,
    ]
    Skill: TypeAlias = Union[SkillReferenceParam, InlineSkillParam]

class ContainerAutoParam(TypedDict, total=False):
    file_ids: SequenceNotStr[str]
    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]]
    network_policy: _container_auto_param.NetworkPolicy
    skills: Iterable[_container_auto_param.Skill]
    type: Required[Literal["container_auto"]]

class _function_shell_tool_param:
    Environment: TypeAlias = Union[
        ContainerAutoParam,
        LocalEnvironmentParam,
        ContainerReferenceParam,
        None,
    ]

class FunctionShellToolParam(TypedDict, total=False):
    allowed_callers: Optional[Sequence[Literal["direct", "programmatic"]]]
    environment: Optional[_function_shell_tool_param.Environment]
    type: Required[Literal["shell"]]

class FunctionToolParam(TypedDict, total=False):
    """A function of yours on offer to the model, with a schema of its parameters."""

    allowed_callers: Optional[Sequence[Literal["direct", "programmatic"]]]
    defer_loading: bool
    description: Optional[str]
    name: Required[str]
    output_schema: Optional[Dict[str, object]]
    parameters: Required[Optional[Dict[str, object]]]
    strict: Required[Optional[bool]]
    type: Required[Literal["function"]]

class _namespace_tool_param:
    class ToolFunction(TypedDict, total=False):
        allowed_callers: Optional[Sequence[Literal["direct", "programmatic"]]]
        defer_loading: bool
        description: Optional[str]
        name: Required[str]
        output_schema: Optional[Dict[str, object]]
        parameters: Optional[object]
        strict: Optional[bool]
        type: Required[Literal["function"]]

    Tool: TypeAlias = Union[_namespace_tool_param.ToolFunction, CustomToolParam]

class NamespaceToolParam(TypedDict, total=False):
    description: Required[str]
    name: Required[str]
    tools: Required[Iterable[_namespace_tool_param.Tool]]
    type: Required[Literal["namespace"]]

class ToolSearchToolParam(TypedDict, total=False):
    description: Optional[str]
    execution: Literal["server", "client"]
    parameters: Optional[object]
    type: Required[Literal["tool_search"]]

class _web_search_preview_tool_param:
    class UserLocation(TypedDict, total=False):
        city: Optional[str]
        country: Optional[str]
        region: Optional[str]
        timezone: Optional[str]
        type: Required[Literal["approximate"]]

class WebSearchPreviewToolParam(TypedDict, total=False):
    search_content_types: Sequence[Literal["text", "image"]]
    search_context_size: Literal["low", "medium", "high"]
    type: Required[Literal["web_search_preview", "web_search_preview_2025_03_11"]]
    user_location: Optional[_web_search_preview_tool_param.UserLocation]

class _web_search_tool_param:
    class Filters(TypedDict, total=False):
        allowed_domains: Optional[SequenceNotStr[str]]

    class UserLocation(TypedDict, total=False):
        city: Optional[str]
        country: Optional[str]
        region: Optional[str]
        timezone: Optional[str]
        type: Literal["approximate"]

class WebSearchToolParam(TypedDict, total=False):
    """Lets the model search the web."""

    external_web_access: bool
    filters: Optional[_web_search_tool_param.Filters]
    search_context_size: Literal["low", "medium", "high"]
    type: Required[Literal["web_search", "web_search_2025_08_26"]]
    user_location: Optional[_web_search_tool_param.UserLocation]

class _tool_param:
    CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = Union[
        ContainerNetworkPolicyDisabledParam,
        ContainerNetworkPolicyAllowlistParam,
    ]

    class CodeInterpreterContainerCodeInterpreterToolAuto(TypedDict, total=False):
        file_ids: SequenceNotStr[str]
        memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]]
        network_policy: _tool_param.CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy
        type: Required[Literal["auto"]]

    CodeInterpreterContainer: TypeAlias = Union[
        str,
        _tool_param.CodeInterpreterContainerCodeInterpreterToolAuto,
    ]

    class CodeInterpreter(TypedDict, total=False):
        allowed_callers: Optional[Sequence[Literal["direct", "programmatic"]]]
        container: Required[_tool_param.CodeInterpreterContainer]
        type: Required[Literal["code_interpreter"]]

    class ImageGenerationInputImageMask(TypedDict, total=False):
        file_id: str
        image_url: str

    class ImageGeneration(TypedDict, total=False):
        action: Literal["generate", "edit", "auto"]
        background: Literal["transparent", "opaque", "auto"]
        input_fidelity: Optional[Literal["high", "low"]]
        input_image_mask: _tool_param.ImageGenerationInputImageMask
        model: Union[
            str,
            Literal[
                "gpt-image-1",
                "gpt-image-1-mini",
                "gpt-image-2",
                "gpt-image-2-2026-04-21",
                "gpt-image-1.5",
                "chatgpt-image-latest",
            ],
        ]
        moderation: Literal["auto", "low"]
        output_compression: int
        output_format: Literal["png", "webp", "jpeg"]
        partial_images: int
        quality: Literal["low", "medium", "high", "auto"]
        size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024", "auto"]]
        type: Required[Literal["image_generation"]]

    class LocalShell(TypedDict, total=False):
        type: Required[Literal["local_shell"]]

    class McpAllowedToolsMcpToolFilter(TypedDict, total=False):
        read_only: bool
        tool_names: SequenceNotStr[str]

    McpAllowedTools: TypeAlias = Union[
        SequenceNotStr[str],
        _tool_param.McpAllowedToolsMcpToolFilter,
    ]

    class McpRequireApprovalMcpToolApprovalFilterAlways(TypedDict, total=False):
        read_only: bool
        tool_names: SequenceNotStr[str]

    class McpRequireApprovalMcpToolApprovalFilterNever(TypedDict, total=False):
        read_only: bool
        tool_names: SequenceNotStr[str]

    class McpRequireApprovalMcpToolApprovalFilter(TypedDict, total=False):
        always: _tool_param.McpRequireApprovalMcpToolApprovalFilterAlways
        never: _tool_param.McpRequireApprovalMcpToolApprovalFilterNever

    McpRequireApproval: TypeAlias = Union[
        _tool_param.McpRequireApprovalMcpToolApprovalFilter,
        Literal["always", "never"],
    ]

    class Mcp(TypedDict, total=False):
        allowed_callers: Optional[Sequence[Literal["direct", "programmatic"]]]
        allowed_tools: Optional[_tool_param.McpAllowedTools]
        authorization: str
        connector_id: Literal[
            "connector_dropbox",
            "connector_gmail",
            "connector_googlecalendar",
            "connector_googledrive",
            "connector_microsoftteams",
            "connector_outlookcalendar",
            "connector_outlookemail",
            "connector_sharepoint",
        ]
        defer_loading: bool
        headers: Optional[Dict[str, str]]
        require_approval: Optional[_tool_param.McpRequireApproval]
        server_description: str
        server_label: Required[str]
        server_url: str
        tunnel_id: str
        type: Required[Literal["mcp"]]

    class ProgrammaticToolCalling(TypedDict, total=False):
        type: Required[Literal["programmatic_tool_calling"]]

    ParseableToolParam: TypeAlias = Union[
        FunctionToolParam,
        FileSearchToolParam,
        ComputerToolParam,
        ComputerUsePreviewToolParam,
        WebSearchToolParam,
        _tool_param.Mcp,
        _tool_param.CodeInterpreter,
        _tool_param.ProgrammaticToolCalling,
        _tool_param.ImageGeneration,
        _tool_param.LocalShell,
        FunctionShellToolParam,
        CustomToolParam,
        NamespaceToolParam,
        ToolSearchToolParam,
        WebSearchPreviewToolParam,
        ApplyPatchToolParam,
        ChatCompletionFunctionToolParam,
    ]

ToolParam: TypeAlias = Union[
    FunctionToolParam,
    FileSearchToolParam,
    ComputerToolParam,
    ComputerUsePreviewToolParam,
    WebSearchToolParam,
    _tool_param.Mcp,
    _tool_param.CodeInterpreter,
    _tool_param.ProgrammaticToolCalling,
    _tool_param.ImageGeneration,
    _tool_param.LocalShell,
    FunctionShellToolParam,
    CustomToolParam,
    NamespaceToolParam,
    ToolSearchToolParam,
    WebSearchPreviewToolParam,
    ApplyPatchToolParam,
]

class ResponseToolSearchOutputItemParamParam(TypedDict, total=False):
    call_id: Optional[str]
    execution: Literal["server", "client"]
    id: Optional[str]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]
    tools: Required[Iterable[ToolParam]]
    type: Required[Literal["tool_search_output"]]

class _response_input_item_param:
    class AdditionalTools(TypedDict, total=False):
        id: Optional[str]
        role: Required[Literal["developer"]]
        tools: Required[Iterable[ToolParam]]
        type: Required[Literal["additional_tools"]]

    class ApplyPatchCallCallerDirect(TypedDict, total=False):
        type: Required[Literal["direct"]]

    class ApplyPatchCallCallerProgram(TypedDict, total=False):
        caller_id: Required[str]
        type: Required[Literal["program"]]

    ApplyPatchCallCaller: TypeAlias = Union[
        _response_input_item_param.ApplyPatchCallCallerDirect,
        _response_input_item_param.ApplyPatchCallCallerProgram,
        None,
    ]

    class ApplyPatchCallOperationCreateFile(TypedDict, total=False):
        diff: Required[str]
        path: Required[str]
        type: Required[Literal["create_file"]]

    class ApplyPatchCallOperationDeleteFile(TypedDict, total=False):
        path: Required[str]
        type: Required[Literal["delete_file"]]

    class ApplyPatchCallOperationUpdateFile(TypedDict, total=False):
        diff: Required[str]
        path: Required[str]
        type: Required[Literal["update_file"]]

    ApplyPatchCallOperation: TypeAlias = Union[
        _response_input_item_param.ApplyPatchCallOperationCreateFile,
        _response_input_item_param.ApplyPatchCallOperationDeleteFile,
        _response_input_item_param.ApplyPatchCallOperationUpdateFile,
    ]

    class ApplyPatchCall(TypedDict, total=False):
        call_id: Required[str]
        caller: Optional[_response_input_item_param.ApplyPatchCallCaller]
        id: Optional[str]
        operation: Required[_response_input_item_param.ApplyPatchCallOperation]
        status: Required[Literal["in_progress", "completed"]]
        type: Required[Literal["apply_patch_call"]]

    class ApplyPatchCallOutputCallerDirect(TypedDict, total=False):
        type: Required[Literal["direct"]]

    class ApplyPatchCallOutputCallerProgram(TypedDict, total=False):
        caller_id: Required[str]
        type: Required[Literal["program"]]

    ApplyPatchCallOutputCaller: TypeAlias = Union[
        _response_input_item_param.ApplyPatchCallOutputCallerDirect,
        _response_input_item_param.ApplyPatchCallOutputCallerProgram,
        None,
    ]

    class ApplyPatchCallOutput(TypedDict, total=False):
        call_id: Required[str]
        caller: Optional[_response_input_item_param.ApplyPatchCallOutputCaller]
        id: Optional[str]
        output: Optional[str]
        status: Required[Literal["completed", "failed"]]
        type: Required[Literal["apply_patch_call_output"]]

    class CompactionTrigger(TypedDict, total=False):
        type: Required[Literal["compaction_trigger"]]

    class ComputerCallOutputAcknowledgedSafetyCheck(TypedDict, total=False):
        code: Optional[str]
        id: Required[str]
        message: Optional[str]

    class ComputerCallOutput(TypedDict, total=False):
        acknowledged_safety_checks: Optional[
            Iterable[_response_input_item_param.ComputerCallOutputAcknowledgedSafetyCheck]
        ]
        call_id: Required[str]
        id: Optional[str]
        output: Required[ResponseComputerToolCallOutputScreenshotParam]
        status: Optional[Literal["in_progress", "completed", "incomplete"]]
        type: Required[Literal["computer_call_output"]]

    class FunctionCallOutputCallerDirect(TypedDict, total=False):
        type: Required[Literal["direct"]]

    class FunctionCallOutputCallerProgram(TypedDict, total=False):
        caller_id: Required[str]
        type: Required[Literal["program"]]

    FunctionCallOutputCaller: TypeAlias = Union[
        _response_input_item_param.FunctionCallOutputCallerDirect,
        _response_input_item_param.FunctionCallOutputCallerProgram,
        None,
    ]

    class FunctionCallOutput(TypedDict, total=False):
        call_id: Required[str]
        caller: Optional[_response_input_item_param.FunctionCallOutputCaller]
        id: Optional[str]
        name: Optional[str]
        namespace: Optional[str]
        output: Required[Union[str, ResponseFunctionCallOutputItemListParam]]
        status: Optional[Literal["in_progress", "completed", "incomplete"]]
        type: Required[Literal["function_call_output"]]

    class ImageGenerationCall(TypedDict, total=False):
        id: Required[str]
        result: Required[Optional[str]]
        status: Required[Literal["in_progress", "completed", "generating", "failed"]]
        type: Required[Literal["image_generation_call"]]

    class ItemReference(TypedDict, total=False):
        id: Required[str]
        type: Optional[Literal["item_reference"]]

    class LocalShellCallAction(TypedDict, total=False):
        command: Required[SequenceNotStr[str]]
        env: Required[Dict[str, str]]
        timeout_ms: Optional[int]
        type: Required[Literal["exec"]]
        user: Optional[str]
        working_directory: Optional[str]

    class LocalShellCall(TypedDict, total=False):
        action: Required[_response_input_item_param.LocalShellCallAction]
        call_id: Required[str]
        id: Required[str]
        status: Required[Literal["in_progress", "completed", "incomplete"]]
        type: Required[Literal["local_shell_call"]]

    class LocalShellCallOutput(TypedDict, total=False):
        id: Required[str]
        output: Required[str]
        status: Optional[Literal["in_progress", "completed", "incomplete"]]
        type: Required[Literal["local_shell_call_output"]]

    class McpApprovalRequest(TypedDict, total=False):
        arguments: Required[str]
        id: Required[str]
        name: Required[str]
        server_label: Required[str]
        type: Required[Literal["mcp_approval_request"]]

    class McpApprovalResponse(TypedDict, total=False):
        approval_request_id: Required[str]
        approve: Required[bool]
        id: Optional[str]
        reason: Optional[str]
        type: Required[Literal["mcp_approval_response"]]

    class McpCall(TypedDict, total=False):
        approval_request_id: Optional[str]
        arguments: Required[str]
        error: Optional[McpToolCallErrorParam]
        id: Required[str]
        name: Required[str]
        output: Optional[str]
        server_label: Required[str]
        status: Literal["in_progress", "completed", "incomplete", "calling", "failed"]
        type: Required[Literal["mcp_call"]]

    class McpListToolsTool(TypedDict, total=False):
        annotations: Optional[object]
        description: Optional[str]
        input_schema: Required[object]
        name: Required[str]

    class McpListTools(TypedDict, total=False):
        error: Optional[str]
        id: Required[str]
        server_label: Required[str]
        tools: Required[Iterable[_response_input_item_param.McpListToolsTool]]
        type: Required[Literal["mcp_list_tools"]]

    class Message(TypedDict, total=False):
        content: Required[ResponseInputMessageContentListParam]
        role: Required[Literal["user", "system", "developer"]]
        status: Literal["in_progress", "completed", "incomplete"]
        type: Literal["message"]

    class Program(TypedDict, total=False):
        call_id: Required[str]
        code: Required[str]
        fingerprint: Required[str]
        id: Required[str]
        type: Required[Literal["program"]]

    class ProgramOutput(TypedDict, total=False):
        call_id: Required[str]
        id: Required[str]
        result: Required[str]
        status: Required[Literal["completed", "incomplete"]]
        type: Required[Literal["program_output"]]

    class ShellCallAction(TypedDict, total=False):
        commands: Required[SequenceNotStr[str]]
        max_output_length: Optional[int]
        timeout_ms: Optional[int]

    class ShellCallCallerDirect(TypedDict, total=False):
        type: Required[Literal["direct"]]

    class ShellCallCallerProgram(TypedDict, total=False):
        caller_id: Required[str]
        type: Required[Literal["program"]]

    ShellCallCaller: TypeAlias = Union[
        _response_input_item_param.ShellCallCallerDirect,
        _response_input_item_param.ShellCallCallerProgram,
        None,
    ]
    ShellCallEnvironment: TypeAlias = Union[LocalEnvironmentParam, ContainerReferenceParam, None]

    class ShellCall(TypedDict, total=False):
        action: Required[_response_input_item_param.ShellCallAction]
        call_id: Required[str]
        caller: Optional[_response_input_item_param.ShellCallCaller]
        environment: Optional[_response_input_item_param.ShellCallEnvironment]
        id: Optional[str]
        status: Optional[Literal["in_progress", "completed", "incomplete"]]
        type: Required[Literal["shell_call"]]

    class ShellCallOutputCallerDirect(TypedDict, total=False):
        type: Required[Literal["direct"]]

    class ShellCallOutputCallerProgram(TypedDict, total=False):
        caller_id: Required[str]
        type: Required[Literal["program"]]

    ShellCallOutputCaller: TypeAlias = Union[
        _response_input_item_param.ShellCallOutputCallerDirect,
        _response_input_item_param.ShellCallOutputCallerProgram,
        None,
    ]

    class ShellCallOutput(TypedDict, total=False):
        call_id: Required[str]
        caller: Optional[_response_input_item_param.ShellCallOutputCaller]
        id: Optional[str]
        max_output_length: Optional[int]
        output: Required[Iterable[ResponseFunctionShellCallOutputContentParam]]
        status: Optional[Literal["in_progress", "completed", "incomplete"]]
        type: Required[Literal["shell_call_output"]]

    class ToolSearchCall(TypedDict, total=False):
        arguments: Required[object]
        call_id: Optional[str]
        execution: Literal["server", "client"]
        id: Optional[str]
        status: Optional[Literal["in_progress", "completed", "incomplete"]]
        type: Required[Literal["tool_search_call"]]

ResponseInputItemParam: TypeAlias = Union[
    EasyInputMessageParam,
    _response_input_item_param.Message,
    ResponseOutputMessageParam,
    ResponseFileSearchToolCallParam,
    ResponseComputerToolCallParam,
    _response_input_item_param.ComputerCallOutput,
    ResponseFunctionWebSearchParam,
    ResponseFunctionToolCallParam,
    _response_input_item_param.FunctionCallOutput,
    _response_input_item_param.ToolSearchCall,
    ResponseToolSearchOutputItemParamParam,
    _response_input_item_param.AdditionalTools,
    ResponseReasoningItemParam,
    ResponseCompactionItemParamParam,
    _response_input_item_param.ImageGenerationCall,
    ResponseCodeInterpreterToolCallParam,
    _response_input_item_param.LocalShellCall,
    _response_input_item_param.LocalShellCallOutput,
    _response_input_item_param.ShellCall,
    _response_input_item_param.ShellCallOutput,
    _response_input_item_param.ApplyPatchCall,
    _response_input_item_param.ApplyPatchCallOutput,
    _response_input_item_param.McpListTools,
    _response_input_item_param.McpApprovalRequest,
    _response_input_item_param.McpApprovalResponse,
    _response_input_item_param.McpCall,
    ResponseCustomToolCallOutputParam,
    ResponseCustomToolCallParam,
    _response_input_item_param.CompactionTrigger,
    _response_input_item_param.ItemReference,
    _response_input_item_param.Program,
    _response_input_item_param.ProgramOutput,
]

class _response_input_file:
    class PromptCacheBreakpoint(BaseModel):
        mode: Literal["explicit"]

class ResponseInputFile(BaseModel):
    """A file given to the model, by URL, file ID or content."""

    detail: Optional[Literal["auto", "low", "high"]]
    file_data: Optional[str]
    file_id: Optional[str]
    file_url: Optional[str]
    filename: Optional[str]
    prompt_cache_breakpoint: Optional[_response_input_file.PromptCacheBreakpoint]
    type: Literal["input_file"]

class _response_input_image:
    class PromptCacheBreakpoint(BaseModel):
        mode: Literal["explicit"]

class ResponseInputImage(BaseModel):
    """An image given to the model, by URL or file ID."""

    detail: Literal["low", "high", "auto", "original"]
    file_id: Optional[str]
    image_url: Optional[str]
    prompt_cache_breakpoint: Optional[_response_input_image.PromptCacheBreakpoint]
    type: Literal["input_image"]

class _response_input_text:
    class PromptCacheBreakpoint(BaseModel):
        mode: Literal["explicit"]

class ResponseInputText(BaseModel):
    """Text given to the model."""

    prompt_cache_breakpoint: Optional[_response_input_text.PromptCacheBreakpoint]
    text: str
    type: Literal["input_text"]

class ResponseOutputRefusal(BaseModel):
    """The model's words for declining a request."""

    refusal: str
    type: Literal["refusal"]

class _response_output_text:
    class AnnotationContainerFileCitation(BaseModel):
        container_id: str
        end_index: int
        file_id: str
        filename: str
        start_index: int
        type: Literal["container_file_citation"]

    class AnnotationFileCitation(BaseModel):
        file_id: str
        filename: str
        index: int
        type: Literal["file_citation"]

    class AnnotationFilePath(BaseModel):
        file_id: str
        index: int
        type: Literal["file_path"]

    class AnnotationURLCitation(BaseModel):
        end_index: int
        start_index: int
        title: str
        type: Literal["url_citation"]
        url: str

    Annotation: TypeAlias = Union[
        _response_output_text.AnnotationFileCitation,
        _response_output_text.AnnotationURLCitation,
        _response_output_text.AnnotationContainerFileCitation,
        _response_output_text.AnnotationFilePath,
    ]

    class LogprobTopLogprob(BaseModel):
        bytes: List[int]
        logprob: float
        token: str

    class Logprob(BaseModel):
        bytes: List[int]
        logprob: float
        token: str
        top_logprobs: List[_response_output_text.LogprobTopLogprob]

class ResponseOutputText(BaseModel):
    """A piece of output text with its citations and log probabilities."""

    annotations: List[_response_output_text.Annotation]
    logprobs: Optional[List[_response_output_text.Logprob]]
    text: str
    type: Literal["output_text"]

class _response_apply_patch_tool_call:
    class CallerDirect(BaseModel):
        type: Literal["direct"]

    class CallerProgram(BaseModel):
        caller_id: str
        type: Literal["program"]

    Caller: TypeAlias = Union[
        _response_apply_patch_tool_call.CallerDirect,
        _response_apply_patch_tool_call.CallerProgram,
        None,
    ]

    class OperationCreateFile(BaseModel):
        diff: str
        path: str
        type: Literal["create_file"]

    class OperationDeleteFile(BaseModel):
        path: str
        type: Literal["delete_file"]

    class OperationUpdateFile(BaseModel):
        diff: str
        path: str
        type: Literal["update_file"]

    Operation: TypeAlias = Union[
        _response_apply_patch_tool_call.OperationCreateFile,
        _response_apply_patch_tool_call.OperationDeleteFile,
        _response_apply_patch_tool_call.OperationUpdateFile,
    ]

class ResponseApplyPatchToolCall(BaseModel):
    """A change to a file that the model proposes."""

    call_id: str
    caller: Optional[_response_apply_patch_tool_call.Caller]
    created_by: Optional[str]
    id: str
    operation: _response_apply_patch_tool_call.Operation
    status: Literal["in_progress", "completed"]
    type: Literal["apply_patch_call"]

class _response_apply_patch_tool_call_output:
    class CallerDirect(BaseModel):
        type: Literal["direct"]

    class CallerProgram(BaseModel):
        caller_id: str
        type: Literal["program"]

    Caller: TypeAlias = Union[
        _response_apply_patch_tool_call_output.CallerDirect,
        _response_apply_patch_tool_call_output.CallerProgram,
        None,
    ]

class ResponseApplyPatchToolCallOutput(BaseModel):
    """Whether a proposed file change could be applied."""

    call_id: str
    caller: Optional[_response_apply_patch_tool_call_output.Caller]
    created_by: Optional[str]
    id: str
    output: Optional[str]
    status: Literal["completed", "failed"]
    type: Literal["apply_patch_call_output"]

class _response_code_interpreter_tool_call:
    class OutputImage(BaseModel):
        type: Literal["image"]
        url: str

    class OutputLogs(BaseModel):
        logs: str
        type: Literal["logs"]

    Output: TypeAlias = Union[
        _response_code_interpreter_tool_call.OutputLogs,
        _response_code_interpreter_tool_call.OutputImage,
    ]

class ResponseCodeInterpreterToolCall(BaseModel):
    """Code that the model ran, with logs and images it produced."""

    code: Optional[str]
    container_id: str
    id: str
    outputs: Optional[List[_response_code_interpreter_tool_call.Output]]
    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]
    type: Literal["code_interpreter_call"]

class ResponseCompactionItem(BaseModel):
    """Condensed, encrypted stand-in for earlier items of a conversation."""

    created_by: Optional[str]
    encrypted_content: str
    id: str
    type: Literal["compaction"]

class _computer_action:
    class Click(BaseModel):
        button: Literal["left", "right", "wheel", "back", "forward"]
        keys: Optional[List[str]]
        type: Literal["click"]
        x: int
        y: int

    class DoubleClick(BaseModel):
        keys: Optional[List[str]]
        type: Literal["double_click"]
        x: int
        y: int

    class DragPath(BaseModel):
        x: int
        y: int

    class Drag(BaseModel):
        keys: Optional[List[str]]
        path: List[_computer_action.DragPath]
        type: Literal["drag"]

    class Keypress(BaseModel):
        keys: List[str]
        type: Literal["keypress"]

    class Move(BaseModel):
        keys: Optional[List[str]]
        type: Literal["move"]
        x: int
        y: int

    class Screenshot(BaseModel):
        type: Literal["screenshot"]

    class Scroll(BaseModel):
        keys: Optional[List[str]]
        scroll_x: int
        scroll_y: int
        type: Literal["scroll"]
        x: int
        y: int

    class Type(BaseModel):
        text: str
        type: Literal["type"]

    class Wait(BaseModel):
        type: Literal["wait"]

ComputerAction: TypeAlias = Union[
    _computer_action.Click,
    _computer_action.DoubleClick,
    _computer_action.Drag,
    _computer_action.Keypress,
    _computer_action.Move,
    _computer_action.Screenshot,
    _computer_action.Scroll,
    _computer_action.Type,
    _computer_action.Wait,
]

class _response_computer_tool_call:
    class ActionClick(BaseModel):
        button: Literal["left", "right", "wheel", "back", "forward"]
        keys: Optional[List[str]]
        type: Literal["click"]
        x: int
        y: int

    class ActionDoubleClick(BaseModel):
        keys: Optional[List[str]]
        type: Literal["double_click"]
        x: int
        y: int

    class ActionDragPath(BaseModel):
        x: int
        y: int

    class ActionDrag(BaseModel):
        keys: Optional[List[str]]
        path: List[_response_computer_tool_call.ActionDragPath]
        type: Literal["drag"]

    class ActionKeypress(BaseModel):
        keys: List[str]
        type: Literal["keypress"]

    class ActionMove(BaseModel):
        keys: Optional[List[str]]
        type: Literal["move"]
        x: int
        y: int

    class ActionScreenshot(BaseModel):
        type: Literal["screenshot"]

    class ActionScroll(BaseModel):
        keys: Optional[List[str]]
        scroll_x: int
        scroll_y: int
        type: Literal["scroll"]
        x: int
        y: int

    class ActionType(BaseModel):
        text: str
        type: Literal["type"]

    class ActionWait(BaseModel):
        type: Literal["wait"]

    Action: TypeAlias = Union[
        _response_computer_tool_call.ActionClick,
        _response_computer_tool_call.ActionDoubleClick,
        _response_computer_tool_call.ActionDrag,
        _response_computer_tool_call.ActionKeypress,
        _response_computer_tool_call.ActionMove,
        _response_computer_tool_call.ActionScreenshot,
        _response_computer_tool_call.ActionScroll,
        _response_computer_tool_call.ActionType,
        _response_computer_tool_call.ActionWait,
    ]

    class PendingSafetyCheck(BaseModel):
        code: Optional[str]
        id: str
        message: Optional[str]

class ResponseComputerToolCall(BaseModel):
    """Clicks, keys and other actions that the model wants done on a screen."""

    action: Optional[_response_computer_tool_call.Action]
    actions: Optional[List[ComputerAction]]
    call_id: str
    id: str
    pending_safety_checks: List[_response_computer_tool_call.PendingSafetyCheck]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["computer_call"]

class ResponseComputerToolCallOutputScreenshot(BaseModel):
    file_id: Optional[str]
    image_url: Optional[str]
    type: Literal["computer_screenshot"]

class _response_computer_tool_call_output_item:
    class AcknowledgedSafetyCheck(BaseModel):
        code: Optional[str]
        id: str
        message: Optional[str]

class ResponseComputerToolCallOutputItem(BaseModel):
    """The screenshot that answers a computer call."""

    acknowledged_safety_checks: Optional[
        List[_response_computer_tool_call_output_item.AcknowledgedSafetyCheck]
    ]
    call_id: str
    created_by: Optional[str]
    id: str
    output: ResponseComputerToolCallOutputScreenshot
    status: Literal["completed", "incomplete", "failed", "in_progress"]
    type: Literal["computer_call_output"]

class _response_custom_tool_call:
    class CallerDirect(BaseModel):
        type: Literal["direct"]

    class CallerProgram(BaseModel):
        caller_id: str
        type: Literal["program"]

    Caller: TypeAlias = Union[
        _response_custom_tool_call.CallerDirect,
        _response_custom_tool_call.CallerProgram,
        None,
    ]

class ResponseCustomToolCall(BaseModel):
    """The model's call of a custom tool, with free text as input."""

    call_id: str
    caller: Optional[_response_custom_tool_call.Caller]
    id: Optional[str]
    input: str
    name: str
    namespace: Optional[str]
    type: Literal["custom_tool_call"]

class _response_custom_tool_call_output:
    class CallerDirect(BaseModel):
        type: Literal["direct"]

    class CallerProgram(BaseModel):
        caller_id: str
        type: Literal["program"]

    Caller: TypeAlias = Union[
        _response_custom_tool_call_output.CallerDirect,
        _response_custom_tool_call_output.CallerProgram,
        None,
    ]
    OutputOutputContentList: TypeAlias = Union[
        ResponseInputText,
        ResponseInputImage,
        ResponseInputFile,
    ]

class ResponseCustomToolCallOutput(BaseModel):
    call_id: str
    caller: Optional[_response_custom_tool_call_output.Caller]
    id: Optional[str]
    output: Union[str, List[_response_custom_tool_call_output.OutputOutputContentList]]
    type: Literal["custom_tool_call_output"]

class _response_file_search_tool_call:
    class Result(BaseModel):
        attributes: Optional[Dict[str, Union[str, float, bool]]]
        file_id: Optional[str]
        filename: Optional[str]
        score: Optional[float]
        text: Optional[str]

class ResponseFileSearchToolCall(BaseModel):
    """A search in vector stores that the model made, with the hits if asked for."""

    id: str
    queries: List[str]
    results: Optional[List[_response_file_search_tool_call.Result]]
    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"]
    type: Literal["file_search_call"]

class ResponseContainerReference(BaseModel):
    container_id: str
    type: Literal["container_reference"]

class ResponseLocalEnvironment(BaseModel):
    type: Literal["local"]

class _response_function_shell_tool_call:
    class CallerDirect(BaseModel):
        type: Literal["direct"]

    class CallerProgram(BaseModel):
        caller_id: str
        type: Literal["program"]

    Caller: TypeAlias = Union[
        _response_function_shell_tool_call.CallerDirect,
        _response_function_shell_tool_call.CallerProgram,
        None,
    ]
    Environment: TypeAlias = Union[ResponseLocalEnvironment, ResponseContainerReference, None]

    class Action(BaseModel):
        commands: List[str]
        max_output_length: Optional[int]
        timeout_ms: Optional[int]

class ResponseFunctionShellToolCall(BaseModel):
    """Shell commands that the model wants run."""

    action: _response_function_shell_tool_call.Action
    call_id: str
    caller: Optional[_response_function_shell_tool_call.Caller]
    created_by: Optional[str]
    environment: Optional[_response_function_shell_tool_call.Environment]
    id: str
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["shell_call"]

class _response_function_shell_tool_call_output:
    class CallerDirect(BaseModel):
        type: Literal["direct"]

    class CallerProgram(BaseModel):
        caller_id: str
        type: Literal["program"]

    Caller: TypeAlias = Union[
        _response_function_shell_tool_call_output.CallerDirect,
        _response_function_shell_tool_call_output.CallerProgram,
        None,
    ]

    class OutputOutcomeExit(BaseModel):
        exit_code: int
        type: Literal["exit"]

    class OutputOutcomeTimeout(BaseModel):
        type: Literal["timeout"]

    OutputOutcome: TypeAlias = Union[
        _response_function_shell_tool_call_output.OutputOutcomeTimeout,
        _response_function_shell_tool_call_output.OutputOutcomeExit,
    ]

    class Output(BaseModel):
        created_by: Optional[str]
        outcome: _response_function_shell_tool_call_output.OutputOutcome
        stderr: str
        stdout: str

class ResponseFunctionShellToolCallOutput(BaseModel):
    """What shell commands printed and how they ended."""

    call_id: str
    caller: Optional[_response_function_shell_tool_call_output.Caller]
    created_by: Optional[str]
    id: str
    max_output_length: Optional[int]
    output: List[_response_function_shell_tool_call_output.Output]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["shell_call_output"]

class _response_function_tool_call:
    class CallerDirect(BaseModel):
        type: Literal["direct"]

    class CallerProgram(BaseModel):
        caller_id: str
        type: Literal["program"]

    Caller: TypeAlias = Union[
        _response_function_tool_call.CallerDirect,
        _response_function_tool_call.CallerProgram,
        None,
    ]

class ResponseFunctionToolCall(BaseModel):
    """The model's wish to have one of your functions called."""

    arguments: str
    """Arguments for the function, as JSON text."""
    call_id: str
    """ID to give back with the output of the function."""
    caller: Optional[_response_function_tool_call.Caller]
    """Who calls: the model itself, or a program of its."""
    id: Optional[str]
    """ID of the item."""
    name: str
    """Name of the function."""
    namespace: Optional[str]
    """Namespace of the function, if it has one."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["function_call"]
    """Always `function_call`."""

class ResponseFunctionToolCallItem(ResponseFunctionToolCall):
    """A function call as it is stored with a response."""

    created_by: Optional[str]
    id: str  # type: ignore[assignment, unused-ignore]
    status: Literal["in_progress", "completed", "incomplete"]  # type: ignore[assignment, unused-ignore]

class _response_function_tool_call_output_item:
    class CallerDirect(BaseModel):
        type: Literal["direct"]

    class CallerProgram(BaseModel):
        caller_id: str
        type: Literal["program"]

    Caller: TypeAlias = Union[
        _response_function_tool_call_output_item.CallerDirect,
        _response_function_tool_call_output_item.CallerProgram,
        None,
    ]
    OutputOutputContentList: TypeAlias = Union[
        ResponseInputText,
        ResponseInputImage,
        ResponseInputFile,
    ]

class ResponseFunctionToolCallOutputItem(BaseModel):
    """The result of a function call as it is stored with a response."""

    call_id: str
    caller: Optional[_response_function_tool_call_output_item.Caller]
    created_by: Optional[str]
    id: str
    name: Optional[str]
    namespace: Optional[str]
    output: Union[str, List[_response_function_tool_call_output_item.OutputOutputContentList]]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["function_call_output"]

class _response_function_web_search:
    class ActionFind(BaseModel):
        pattern: str
        type: Literal["find_in_page"]
        url: str

    class ActionOpenPage(BaseModel):
        type: Literal["open_page"]
        url: Optional[str]

    class ActionSearchSource(BaseModel):
        type: Literal["url"]
        url: str

    class ActionSearch(BaseModel):
        queries: Optional[List[str]]
        query: Optional[str]
        sources: Optional[List[_response_function_web_search.ActionSearchSource]]
        type: Literal["search"]

    Action: TypeAlias = Union[
        _response_function_web_search.ActionSearch,
        _response_function_web_search.ActionOpenPage,
        _response_function_web_search.ActionFind,
    ]

class ResponseFunctionWebSearch(BaseModel):
    """A web search that the model made."""

    action: _response_function_web_search.Action
    id: str
    status: Literal["in_progress", "searching", "completed", "failed"]
    type: Literal["web_search_call"]

class _response_reasoning_item:
    class Content(BaseModel):
        text: str
        type: Literal["reasoning_text"]

    class Summary(BaseModel):
        text: str
        type: Literal["summary_text"]

class ResponseReasoningItem(BaseModel):
    """What a model thought before answering, as summary, text or in encrypted form."""

    content: Optional[List[_response_reasoning_item.Content]]
    encrypted_content: Optional[str]
    id: str
    status: Optional[Literal["in_progress", "completed", "incomplete"]]
    summary: List[_response_reasoning_item.Summary]
    type: Literal["reasoning"]

class ResponseToolSearchCall(BaseModel):
    """The model's search for tools that fit its task."""

    arguments: object
    call_id: Optional[str]
    created_by: Optional[str]
    execution: Literal["server", "client"]
    id: str
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["tool_search_call"]

class ApplyPatchTool(BaseModel):
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    type: Literal["apply_patch"]

class ComputerTool(BaseModel):
    """Lets the model work on a computer through screenshots and actions."""

    type: Literal["computer"]

class ComputerUsePreviewTool(BaseModel):
    display_height: int
    display_width: int
    environment: Literal["windows", "mac", "linux", "ubuntu", "browser"]
    type: Literal["computer_use_preview"]

class ContainerNetworkPolicyDomainSecret(BaseModel):
    domain: str
    name: str
    value: str

class ContainerNetworkPolicyAllowlist(BaseModel):
    allowed_domains: List[str]
    domain_secrets: Optional[List[ContainerNetworkPolicyDomainSecret]]
    type: Literal["allowlist"]

class ContainerNetworkPolicyDisabled(BaseModel):
    type: Literal["disabled"]

class CustomTool(BaseModel):
    """A tool of yours that takes free text, or text that fits a grammar."""

    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    defer_loading: Optional[bool]
    description: Optional[str]
    format: Optional[_CustomToolInputFormat]
    name: str
    type: Literal["custom"]

class _file_search_tool:
    Filters: TypeAlias = Union[_ComparisonFilter, _CompoundFilter, None]

    class RankingOptionsHybridSearch(BaseModel):
        embedding_weight: float
        text_weight: float

    class RankingOptions(BaseModel):
        hybrid_search: Optional[_file_search_tool.RankingOptionsHybridSearch]
        ranker: Optional[Literal["auto", "default-2024-11-15"]]
        score_threshold: Optional[float]

class FileSearchTool(BaseModel):
    """Lets the model search your vector stores."""

    filters: Optional[_file_search_tool.Filters]
    max_num_results: Optional[int]
    ranking_options: Optional[_file_search_tool.RankingOptions]
    type: Literal["file_search"]
    vector_store_ids: List[str]

class InlineSkillSource(BaseModel):
    data: str
    media_type: Literal["application/zip"]
    type: Literal["base64"]

class InlineSkill(BaseModel):
    description: str
    name: str
    source: InlineSkillSource
    type: Literal["inline"]

class SkillReference(BaseModel):
    skill_id: str
    type: Literal["skill_reference"]
    version: Optional[str]

class _container_auto:
    NetworkPolicy: TypeAlias = Union[
        ContainerNetworkPolicyDisabled,
        ContainerNetworkPolicyAllowlist,
    ]
    Skill: TypeAlias = Union[SkillReference, InlineSkill]

class ContainerAuto(BaseModel):
    file_ids: Optional[List[str]]
    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]]
    network_policy: Optional[_container_auto.NetworkPolicy]
    skills: Optional[List[_container_auto.Skill]]
    type: Literal["container_auto"]

class ContainerReference(BaseModel):
    container_id: str
    type: Literal["container_reference"]

class LocalSkill(BaseModel):
    description: str
    name: str
    path: str

class LocalEnvironment(BaseModel):
    skills: Optional[List[LocalSkill]]
    type: Literal["local"]

class _function_shell_tool:
    Environment: TypeAlias = Union[ContainerAuto, LocalEnvironment, ContainerReference, None]

class FunctionShellTool(BaseModel):
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    environment: Optional[_function_shell_tool.Environment]
    type: Literal["shell"]

class FunctionTool(BaseModel):
    """A function of yours on offer to the model, with a schema of its parameters."""

    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    defer_loading: Optional[bool]
    description: Optional[str]
    name: str
    output_schema: Optional[Dict[str, object]]
    parameters: Optional[Dict[str, object]]
    strict: Optional[bool]
    type: Literal["function"]

class _namespace_tool:
    class ToolFunction(BaseModel):
        allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
        defer_loading: Optional[bool]
        description: Optional[str]
        name: str
        output_schema: Optional[Dict[str, object]]
        parameters: Optional[object]
        strict: Optional[bool]
        type: Literal["function"]

    Tool: TypeAlias = Union[_namespace_tool.ToolFunction, CustomTool]

class NamespaceTool(BaseModel):
    description: str
    name: str
    tools: List[_namespace_tool.Tool]
    type: Literal["namespace"]

class ToolSearchTool(BaseModel):
    description: Optional[str]
    execution: Optional[Literal["server", "client"]]
    parameters: Optional[object]
    type: Literal["tool_search"]

class _web_search_preview_tool:
    class UserLocation(BaseModel):
        city: Optional[str]
        country: Optional[str]
        region: Optional[str]
        timezone: Optional[str]
        type: Literal["approximate"]

class WebSearchPreviewTool(BaseModel):
    search_content_types: Optional[List[Literal["text", "image"]]]
    search_context_size: Optional[Literal["low", "medium", "high"]]
    type: Literal["web_search_preview", "web_search_preview_2025_03_11"]
    user_location: Optional[_web_search_preview_tool.UserLocation]

class _web_search_tool:
    class Filters(BaseModel):
        allowed_domains: Optional[List[str]]

    class UserLocation(BaseModel):
        city: Optional[str]
        country: Optional[str]
        region: Optional[str]
        timezone: Optional[str]
        type: Optional[Literal["approximate"]]

class WebSearchTool(BaseModel):
    """Lets the model search the web."""

    external_web_access: Optional[bool]
    filters: Optional[_web_search_tool.Filters]
    search_context_size: Optional[Literal["low", "medium", "high"]]
    type: Literal["web_search", "web_search_2025_08_26"]
    user_location: Optional[_web_search_tool.UserLocation]

class _tool:
    CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = Union[
        ContainerNetworkPolicyDisabled,
        ContainerNetworkPolicyAllowlist,
    ]

    class CodeInterpreterContainerCodeInterpreterToolAuto(BaseModel):
        file_ids: Optional[List[str]]
        memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]]
        network_policy: Optional[_tool.CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy]
        type: Literal["auto"]

    CodeInterpreterContainer: TypeAlias = Union[
        str,
        _tool.CodeInterpreterContainerCodeInterpreterToolAuto,
    ]

    class CodeInterpreter(BaseModel):
        allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
        container: _tool.CodeInterpreterContainer
        type: Literal["code_interpreter"]

    class ImageGenerationInputImageMask(BaseModel):
        file_id: Optional[str]
        image_url: Optional[str]

    class ImageGeneration(BaseModel):
        action: Optional[Literal["generate", "edit", "auto"]]
        background: Optional[Literal["transparent", "opaque", "auto"]]
        input_fidelity: Optional[Literal["high", "low"]]
        input_image_mask: Optional[_tool.ImageGenerationInputImageMask]
        model: Union[
            str,
            Literal[
                "gpt-image-1",
                "gpt-image-1-mini",
                "gpt-image-2",
                "gpt-image-2-2026-04-21",
                "gpt-image-1.5",
                "chatgpt-image-latest",
            ],
            None,
        ]
        moderation: Optional[Literal["auto", "low"]]
        output_compression: Optional[int]
        output_format: Optional[Literal["png", "webp", "jpeg"]]
        partial_images: Optional[int]
        quality: Optional[Literal["low", "medium", "high", "auto"]]
        size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024", "auto"], None]
        type: Literal["image_generation"]

    class LocalShell(BaseModel):
        type: Literal["local_shell"]

    class McpAllowedToolsMcpToolFilter(BaseModel):
        read_only: Optional[bool]
        tool_names: Optional[List[str]]

    McpAllowedTools: TypeAlias = Union[List[str], _tool.McpAllowedToolsMcpToolFilter, None]

    class McpRequireApprovalMcpToolApprovalFilterAlways(BaseModel):
        read_only: Optional[bool]
        tool_names: Optional[List[str]]

    class McpRequireApprovalMcpToolApprovalFilterNever(BaseModel):
        read_only: Optional[bool]
        tool_names: Optional[List[str]]

    class McpRequireApprovalMcpToolApprovalFilter(BaseModel):
        always: Optional[_tool.McpRequireApprovalMcpToolApprovalFilterAlways]
        never: Optional[_tool.McpRequireApprovalMcpToolApprovalFilterNever]

    McpRequireApproval: TypeAlias = Union[
        _tool.McpRequireApprovalMcpToolApprovalFilter,
        Literal["always", "never"],
        None,
    ]

    class Mcp(BaseModel):
        allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
        allowed_tools: Optional[_tool.McpAllowedTools]
        authorization: Optional[str]
        connector_id: Optional[
            Literal[
                "connector_dropbox",
                "connector_gmail",
                "connector_googlecalendar",
                "connector_googledrive",
                "connector_microsoftteams",
                "connector_outlookcalendar",
                "connector_outlookemail",
                "connector_sharepoint",
            ]
        ]
        defer_loading: Optional[bool]
        headers: Optional[Dict[str, str]]
        require_approval: Optional[_tool.McpRequireApproval]
        server_description: Optional[str]
        server_label: str
        server_url: Optional[str]
        tunnel_id: Optional[str]
        type: Literal["mcp"]

    class ProgrammaticToolCalling(BaseModel):
        type: Literal["programmatic_tool_calling"]

Tool: TypeAlias = Union[
    FunctionTool,
    FileSearchTool,
    ComputerTool,
    ComputerUsePreviewTool,
    WebSearchTool,
    _tool.Mcp,
    _tool.CodeInterpreter,
    _tool.ProgrammaticToolCalling,
    _tool.ImageGeneration,
    _tool.LocalShell,
    FunctionShellTool,
    CustomTool,
    NamespaceTool,
    ToolSearchTool,
    WebSearchPreviewTool,
    ApplyPatchTool,
]

class ResponseToolSearchOutputItem(BaseModel):
    call_id: Optional[str]
    created_by: Optional[str]
    execution: Literal["server", "client"]
    id: str
    status: Literal["in_progress", "completed", "incomplete"]
    tools: List[Tool]
    type: Literal["tool_search_output"]

class _response_input_audio_param:
    class InputAudio(TypedDict, total=False):
        data: Required[str]
        format: Required[Literal["mp3", "wav"]]

class ResponseInputAudioParam(TypedDict, total=False):
    input_audio: Required[_response_input_audio_param.InputAudio]
    type: Required[Literal["input_audio"]]

class _response_input_audio:
    class InputAudio(BaseModel):
        data: str
        format: Literal["mp3", "wav"]

class ResponseInputAudio(BaseModel):
    input_audio: _response_input_audio.InputAudio
    type: Literal["input_audio"]

ResponseInputContent: TypeAlias = Union[ResponseInputText, ResponseInputImage, ResponseInputFile]

class EasyInputMessage(BaseModel):
    content: Union[str, List[ResponseInputContent]]
    phase: Optional[Literal["commentary", "final_answer"]]
    role: Literal["user", "assistant", "system", "developer"]
    type: Optional[Literal["message"]]

class ResponseFormatTextJSONSchemaConfig(BaseModel):
    """A JSON schema that output text must follow."""

    description: Optional[str]
    name: str
    schema_: Dict[str, object]
    strict: Optional[bool]
    type: Literal["json_schema"]

ResponseFormatTextConfig: TypeAlias = Union[
    ResponseFormatText,
    ResponseFormatTextJSONSchemaConfig,
    ResponseFormatJSONObject,
]

class _response_prompt:
    Variables: TypeAlias = Union[str, ResponseInputText, ResponseInputImage, ResponseInputFile]

class ResponsePrompt(BaseModel):
    """A saved prompt template with the values for its variables."""

    id: str
    variables: Optional[Dict[str, _response_prompt.Variables]]
    version: Optional[str]

class ToolChoiceFunction(BaseModel):
    """Makes the model call one particular function."""

    name: str
    type: Literal["function"]

class ToolChoiceMcp(BaseModel):
    name: Optional[str]
    server_label: str
    type: Literal["mcp"]

class _response_prompt_param:
    Variables: TypeAlias = Union[
        str,
        ResponseInputTextParam,
        ResponseInputImageParam,
        ResponseInputFileParam,
    ]

class ResponsePromptParam(TypedDict, total=False):
    """A saved prompt template with the values for its variables."""

    id: Required[str]
    variables: Optional[Dict[str, _response_prompt_param.Variables]]
    version: Optional[str]

class ToolChoiceFunctionParam(TypedDict, total=False):
    """Makes the model call one particular function."""

    name: Required[str]
    type: Required[Literal["function"]]

class ToolChoiceMcpParam(TypedDict, total=False):
    name: Optional[str]
    server_label: Required[str]
    type: Required[Literal["mcp"]]

class _response_compact_params:
    class PromptCacheOptions(TypedDict, total=False):
        mode: Literal["implicit", "explicit"]
        ttl: Literal["30m"]

class ResponseCompactParams(TypedDict, total=False):
    """Shrink a long conversation into fewer items that can seed the next request."""

    input: Union[str, Iterable[ResponseInputItemParam], None]
    instructions: Optional[str]
    previous_response_id: Optional[str]
    prompt_cache_key: Optional[str]
    prompt_cache_retention: Optional[Literal["in_memory", "24h"]]
    model: Required[
        Union[
            Literal[
                "gpt-5.6-sol",
                "gpt-5.6-terra",
                "gpt-5.6-luna",
                "gpt-5.5",
                "gpt-5.5-2026-04-23",
                "gpt-5.4",
                "gpt-5.4-mini",
                "gpt-5.4-nano",
                "gpt-5.4-mini-2026-03-17",
                "gpt-5.4-nano-2026-03-17",
                "gpt-5.3-chat-latest",
                "gpt-5.2",
                "gpt-5.2-2025-12-11",
                "gpt-5.2-chat-latest",
                "gpt-5.2-pro",
                "gpt-5.2-pro-2025-12-11",
                "gpt-5.1",
                "gpt-5.1-2025-11-13",
                "gpt-5.1-codex",
                "gpt-5.1-mini",
                "gpt-5.1-chat-latest",
                "gpt-5",
                "gpt-5-mini",
                "gpt-5-nano",
                "gpt-5-2025-08-07",
                "gpt-5-mini-2025-08-07",
                "gpt-5-nano-2025-08-07",
                "gpt-5-chat-latest",
                "gpt-4.1",
                "gpt-4.1-mini",
                "gpt-4.1-nano",
                "gpt-4.1-2025-04-14",
                "gpt-4.1-mini-2025-04-14",
                "gpt-4.1-nano-2025-04-14",
                "o4-mini",
                "o4-mini-2025-04-16",
                "o3",
                "o3-2025-04-16",
                "o3-mini",
                "o3-mini-2025-01-31",
                "o1",
                "o1-2024-12-17",
                "o1-preview",
                "o1-preview-2024-09-12",
                "o1-mini",
                "o1-mini-2024-09-12",
                "gpt-4o",
                "gpt-4o-2024-11-20",
                "gpt-4o-2024-08-06",
                "gpt-4o-2024-05-13",
                "gpt-4o-audio-preview",
                "gpt-4o-audio-preview-2024-10-01",
                "gpt-4o-audio-preview-2024-12-17",
                "gpt-4o-audio-preview-2025-06-03",
                "gpt-4o-mini-audio-preview",
                "gpt-4o-mini-audio-preview-2024-12-17",
                "gpt-4o-search-preview",
                "gpt-4o-mini-search-preview",
                "gpt-4o-search-preview-2025-03-11",
                "gpt-4o-mini-search-preview-2025-03-11",
                "chatgpt-4o-latest",
                "codex-mini-latest",
                "gpt-4o-mini",
                "gpt-4o-mini-2024-07-18",
                "gpt-4-turbo",
                "gpt-4-turbo-2024-04-09",
                "gpt-4-0125-preview",
                "gpt-4-turbo-preview",
                "gpt-4-1106-preview",
                "gpt-4-vision-preview",
                "gpt-4",
                "gpt-4-0314",
                "gpt-4-0613",
                "gpt-4-32k",
                "gpt-4-32k-0314",
                "gpt-4-32k-0613",
                "gpt-3.5-turbo",
                "gpt-3.5-turbo-16k",
                "gpt-3.5-turbo-0301",
                "gpt-3.5-turbo-0613",
                "gpt-3.5-turbo-1106",
                "gpt-3.5-turbo-0125",
                "gpt-3.5-turbo-16k-0613",
                "o1-pro",
                "o1-pro-2025-03-19",
                "o3-pro",
                "o3-pro-2025-06-10",
                "o3-deep-research",
                "o3-deep-research-2025-06-26",
                "o4-mini-deep-research",
                "o4-mini-deep-research-2025-06-26",
                "computer-use-preview",
                "computer-use-preview-2025-03-11",
                "gpt-5.5-pro",
                "gpt-5.5-pro-2026-04-23",
                "gpt-5-codex",
                "gpt-5-pro",
                "gpt-5-pro-2025-10-06",
                "gpt-5.1-codex-max",
                "gpt-daybreak-blue-latest",
                "gpt-daybreak-red-latest",
                "gpt-5.6-cyber",
            ],
            str,
            None,
        ]
    ]
    prompt_cache_options: Optional[_response_compact_params.PromptCacheOptions]
    service_tier: Optional[Literal["auto", "default", "fast", "flex", "priority"]]

class ResponseConversationParamParam(TypedDict, total=False):
    id: Required[str]

class _response_input_param:
    class AdditionalTools(TypedDict, total=False):
        id: Optional[str]
        role: Required[Literal["developer"]]
        tools: Required[Iterable[ToolParam]]
        type: Required[Literal["additional_tools"]]

    class ApplyPatchCallCallerDirect(TypedDict, total=False):
        type: Required[Literal["direct"]]

    class ApplyPatchCallCallerProgram(TypedDict, total=False):
        caller_id: Required[str]
        type: Required[Literal["program"]]

    ApplyPatchCallCaller: TypeAlias = Union[
        _response_input_param.ApplyPatchCallCallerDirect,
        _response_input_param.ApplyPatchCallCallerProgram,
    ]

    class ApplyPatchCallOperationCreateFile(TypedDict, total=False):
        diff: Required[str]
        path: Required[str]
        type: Required[Literal["create_file"]]

    class ApplyPatchCallOperationDeleteFile(TypedDict, total=False):
        path: Required[str]
        type: Required[Literal["delete_file"]]

    class ApplyPatchCallOperationUpdateFile(TypedDict, total=False):
        diff: Required[str]
        path: Required[str]
        type: Required[Literal["update_file"]]

    ApplyPatchCallOperation: TypeAlias = Union[
        _response_input_param.ApplyPatchCallOperationCreateFile,
        _response_input_param.ApplyPatchCallOperationDeleteFile,
        _response_input_param.ApplyPatchCallOperationUpdateFile,
    ]

    class ApplyPatchCall(TypedDict, total=False):
        call_id: Required[str]
        caller: Optional[_response_input_param.ApplyPatchCallCaller]
        id: Optional[str]
        operation: Required[_response_input_param.ApplyPatchCallOperation]
        status: Required[Literal["in_progress", "completed"]]
        type: Required[Literal["apply_patch_call"]]

    class ApplyPatchCallOutputCallerDirect(TypedDict, total=False):
        type: Required[Literal["direct"]]

    class ApplyPatchCallOutputCallerProgram(TypedDict, total=False):
        caller_id: Required[str]
        type: Required[Literal["program"]]

    ApplyPatchCallOutputCaller: TypeAlias = Union[
        _response_input_param.ApplyPatchCallOutputCallerDirect,
        _response_input_param.ApplyPatchCallOutputCallerProgram,
    ]

    class ApplyPatchCallOutput(TypedDict, total=False):
        call_id: Required[str]
        caller: Optional[_response_input_param.ApplyPatchCallOutputCaller]
        id: Optional[str]
        output: Optional[str]
        status: Required[Literal["completed", "failed"]]
        type: Required[Literal["apply_patch_call_output"]]

    class CompactionTrigger(TypedDict, total=False):
        type: Required[Literal["compaction_trigger"]]

    class ComputerCallOutputAcknowledgedSafetyCheck(TypedDict, total=False):
        code: Optional[str]
        id: Required[str]
        message: Optional[str]

    class ComputerCallOutput(TypedDict, total=False):
        acknowledged_safety_checks: Optional[
            Iterable[_response_input_param.ComputerCallOutputAcknowledgedSafetyCheck]
        ]
        call_id: Required[str]
        id: Optional[str]
        output: Required[ResponseComputerToolCallOutputScreenshotParam]
        status: Optional[Literal["in_progress", "completed", "incomplete"]]
        type: Required[Literal["computer_call_output"]]

    class FunctionCallOutputCallerDirect(TypedDict, total=False):
        type: Required[Literal["direct"]]

    class FunctionCallOutputCallerProgram(TypedDict, total=False):
        caller_id: Required[str]
        type: Required[Literal["program"]]

    FunctionCallOutputCaller: TypeAlias = Union[
        _response_input_param.FunctionCallOutputCallerDirect,
        _response_input_param.FunctionCallOutputCallerProgram,
    ]

    class FunctionCallOutput(TypedDict, total=False):
        call_id: Required[str]
        caller: Optional[_response_input_param.FunctionCallOutputCaller]
        id: Optional[str]
        name: Optional[str]
        namespace: Optional[str]
        output: Required[Union[str, ResponseFunctionCallOutputItemListParam]]
        status: Optional[Literal["in_progress", "completed", "incomplete"]]
        type: Required[Literal["function_call_output"]]

    class ImageGenerationCall(TypedDict, total=False):
        id: Required[str]
        result: Required[Optional[str]]
        status: Required[Literal["in_progress", "completed", "generating", "failed"]]
        type: Required[Literal["image_generation_call"]]

    class ItemReference(TypedDict, total=False):
        id: Required[str]
        type: Optional[Literal["item_reference"]]

    class LocalShellCallAction(TypedDict, total=False):
        command: Required[SequenceNotStr[str]]
        env: Required[Dict[str, str]]
        timeout_ms: Optional[int]
        type: Required[Literal["exec"]]
        user: Optional[str]
        working_directory: Optional[str]

    class LocalShellCall(TypedDict, total=False):
        action: Required[_response_input_param.LocalShellCallAction]
        call_id: Required[str]
        id: Required[str]
        status: Required[Literal["in_progress", "completed", "incomplete"]]
        type: Required[Literal["local_shell_call"]]

    class LocalShellCallOutput(TypedDict, total=False):
        id: Required[str]
        output: Required[str]
        status: Optional[Literal["in_progress", "completed", "incomplete"]]
        type: Required[Literal["local_shell_call_output"]]

    class McpApprovalRequest(TypedDict, total=False):
        arguments: Required[str]
        id: Required[str]
        name: Required[str]
        server_label: Required[str]
        type: Required[Literal["mcp_approval_request"]]

    class McpApprovalResponse(TypedDict, total=False):
        approval_request_id: Required[str]
        approve: Required[bool]
        id: Optional[str]
        reason: Optional[str]
        type: Required[Literal["mcp_approval_response"]]

    class McpCall(TypedDict, total=False):
        approval_request_id: Optional[str]
        arguments: Required[str]
        error: Optional[McpToolCallErrorParam]
        id: Required[str]
        name: Required[str]
        output: Optional[str]
        server_label: Required[str]
        status: Literal["in_progress", "completed", "incomplete", "calling", "failed"]
        type: Required[Literal["mcp_call"]]

    class McpListToolsTool(TypedDict, total=False):
        annotations: Optional[object]
        description: Optional[str]
        input_schema: Required[object]
        name: Required[str]

    class McpListTools(TypedDict, total=False):
        error: Optional[str]
        id: Required[str]
        server_label: Required[str]
        tools: Required[Iterable[_response_input_param.McpListToolsTool]]
        type: Required[Literal["mcp_list_tools"]]

    class Message(TypedDict, total=False):
        content: Required[ResponseInputMessageContentListParam]
        role: Required[Literal["user", "system", "developer"]]
        status: Literal["in_progress", "completed", "incomplete"]
        type: Literal["message"]

    class Program(TypedDict, total=False):
        call_id: Required[str]
        code: Required[str]
        fingerprint: Required[str]
        id: Required[str]
        type: Required[Literal["program"]]

    class ProgramOutput(TypedDict, total=False):
        call_id: Required[str]
        id: Required[str]
        result: Required[str]
        status: Required[Literal["completed", "incomplete"]]
        type: Required[Literal["program_output"]]

    class ShellCallAction(TypedDict, total=False):
        commands: Required[SequenceNotStr[str]]
        max_output_length: Optional[int]
        timeout_ms: Optional[int]

    class ShellCallCallerDirect(TypedDict, total=False):
        type: Required[Literal["direct"]]

    class ShellCallCallerProgram(TypedDict, total=False):
        caller_id: Required[str]
        type: Required[Literal["program"]]

    ShellCallCaller: TypeAlias = Union[
        _response_input_param.ShellCallCallerDirect,
        _response_input_param.ShellCallCallerProgram,
    ]
    ShellCallEnvironment: TypeAlias = Union[LocalEnvironmentParam, ContainerReferenceParam]

    class ShellCall(TypedDict, total=False):
        action: Required[_response_input_param.ShellCallAction]
        call_id: Required[str]
        caller: Optional[_response_input_param.ShellCallCaller]
        environment: Optional[_response_input_param.ShellCallEnvironment]
        id: Optional[str]
        status: Optional[Literal["in_progress", "completed", "incomplete"]]
        type: Required[Literal["shell_call"]]

    class ShellCallOutputCallerDirect(TypedDict, total=False):
        type: Required[Literal["direct"]]

    class ShellCallOutputCallerProgram(TypedDict, total=False):
        caller_id: Required[str]
        type: Required[Literal["program"]]

    ShellCallOutputCaller: TypeAlias = Union[
        _response_input_param.ShellCallOutputCallerDirect,
        _response_input_param.ShellCallOutputCallerProgram,
    ]

    class ShellCallOutput(TypedDict, total=False):
        call_id: Required[str]
        caller: Optional[_response_input_param.ShellCallOutputCaller]
        id: Optional[str]
        max_output_length: Optional[int]
        output: Required[Iterable[ResponseFunctionShellCallOutputContentParam]]
        status: Optional[Literal["in_progress", "completed", "incomplete"]]
        type: Required[Literal["shell_call_output"]]

    class ToolSearchCall(TypedDict, total=False):
        arguments: Required[object]
        call_id: Optional[str]
        execution: Literal["server", "client"]
        id: Optional[str]
        status: Optional[Literal["in_progress", "completed", "incomplete"]]
        type: Required[Literal["tool_search_call"]]

ResponseInputParam: TypeAlias = List[
    Union[
        EasyInputMessageParam,
        _response_input_param.Message,
        ResponseOutputMessageParam,
        ResponseFileSearchToolCallParam,
        ResponseComputerToolCallParam,
        _response_input_param.ComputerCallOutput,
        ResponseFunctionWebSearchParam,
        ResponseFunctionToolCallParam,
        _response_input_param.FunctionCallOutput,
        _response_input_param.ToolSearchCall,
        ResponseToolSearchOutputItemParamParam,
        _response_input_param.AdditionalTools,
        ResponseReasoningItemParam,
        ResponseCompactionItemParamParam,
        _response_input_param.ImageGenerationCall,
        ResponseCodeInterpreterToolCallParam,
        _response_input_param.LocalShellCall,
        _response_input_param.LocalShellCallOutput,
        _response_input_param.ShellCall,
        _response_input_param.ShellCallOutput,
        _response_input_param.ApplyPatchCall,
        _response_input_param.ApplyPatchCallOutput,
        _response_input_param.McpListTools,
        _response_input_param.McpApprovalRequest,
        _response_input_param.McpApprovalResponse,
        _response_input_param.McpCall,
        ResponseCustomToolCallOutputParam,
        ResponseCustomToolCallParam,
        _response_input_param.CompactionTrigger,
        _response_input_param.ItemReference,
        _response_input_param.Program,
        _response_input_param.ProgramOutput,
    ]
]

class ResponseFormatTextJSONSchemaConfigParam(TypedDict, total=False):
    """A JSON schema that output text must follow."""

    description: str
    name: Required[str]
    schema: Required[Dict[str, object]]
    strict: Optional[bool]
    type: Required[Literal["json_schema"]]

ResponseFormatTextConfigParam: TypeAlias = Union[
    _ResponseFormatText,
    ResponseFormatTextJSONSchemaConfigParam,
    _ResponseFormatJSONObject,
]

class ResponseTextConfigParam(TypedDict, total=False):
    """Wanted shape and length of text output."""

    format: ResponseFormatTextConfigParam
    verbosity: Optional[Literal["low", "medium", "high"]]

ServiceTier: TypeAlias = Optional[
    Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"]
]

class ToolChoiceAllowedParam(TypedDict, total=False):
    mode: Required[Literal["auto", "required"]]
    tools: Required[Iterable[Dict[str, object]]]
    type: Required[Literal["allowed_tools"]]

class ToolChoiceApplyPatchParam(TypedDict, total=False):
    type: Required[Literal["apply_patch"]]

class ToolChoiceCustomParam(TypedDict, total=False):
    name: Required[str]
    type: Required[Literal["custom"]]

class ToolChoiceShellParam(TypedDict, total=False):
    type: Required[Literal["shell"]]

class ToolChoiceTypesParam(TypedDict, total=False):
    type: Required[
        Literal[
            "file_search",
            "web_search_preview",
            "computer",
            "computer_use_preview",
            "computer_use",
            "web_search_preview_2025_03_11",
            "image_generation",
            "code_interpreter",
        ]
    ]

class _response_create_params:
    Conversation: TypeAlias = Union[str, ResponseConversationParamParam]

    class ToolChoiceSpecificProgrammaticToolCallingParam(TypedDict, total=False):
        type: Required[Literal["programmatic_tool_calling"]]

    ToolChoice: TypeAlias = Union[
        Literal["none", "auto", "required"],
        ToolChoiceAllowedParam,
        ToolChoiceTypesParam,
        ToolChoiceFunctionParam,
        ToolChoiceMcpParam,
        ToolChoiceCustomParam,
        _response_create_params.ToolChoiceSpecificProgrammaticToolCallingParam,
        ToolChoiceApplyPatchParam,
        ToolChoiceShellParam,
    ]

    class ContextManagement(TypedDict, total=False):
        compact_threshold: Optional[int]
        type: Required[str]

    class ModerationPolicyInput(TypedDict, total=False):
        mode: Required[Literal["score", "block"]]

    class ModerationPolicyOutput(TypedDict, total=False):
        mode: Required[Literal["score", "block"]]

    class ModerationPolicy(TypedDict, total=False):
        input: Optional[_response_create_params.ModerationPolicyInput]
        output: Optional[_response_create_params.ModerationPolicyOutput]

    class Moderation(TypedDict, total=False):
        model: Required[str]
        policy: Optional[_response_create_params.ModerationPolicy]

    class PromptCacheOptions(TypedDict, total=False):
        mode: Literal["implicit", "explicit"]
        ttl: Literal["30m"]

    class StreamOptions(TypedDict, total=False):
        include_obfuscation: bool

    class ResponseCreateParamsBase(TypedDict, total=False):
        """Generate a response from text, image or file input, whole or as a stream."""

        background: Optional[bool]
        conversation: Optional[_response_create_params.Conversation]
        input: Union[str, ResponseInputParam]
        instructions: Optional[str]
        max_output_tokens: Optional[int]
        max_tool_calls: Optional[int]
        metadata: Optional[Metadata]
        model: ResponsesModel
        moderation: Optional[_response_create_params.Moderation]
        parallel_tool_calls: Optional[bool]
        previous_response_id: Optional[str]
        prompt: Optional[ResponsePromptParam]
        prompt_cache_key: Optional[str]
        reasoning: Optional[Reasoning]
        safety_identifier: Optional[str]
        service_tier: Optional[ServiceTier]
        store: Optional[bool]
        stream_options: Optional[_response_create_params.StreamOptions]
        temperature: Optional[float]
        text: ResponseTextConfigParam
        tool_choice: _response_create_params.ToolChoice
        tools: Iterable[ToolParam]
        top_logprobs: Optional[int]
        top_p: Optional[float]
        user: str
        context_management: Optional[Iterable[_response_create_params.ContextManagement]]
        include: Optional[Iterable[_ResponseIncludable]]
        prompt_cache_options: _response_create_params.PromptCacheOptions
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]]
        truncation: Optional[Literal["auto", "disabled"]]

    class ResponseCreateParamsNonStreaming(
        _response_create_params.ResponseCreateParamsBase,
        total=False,
    ):
        """Generate a response from text, image or file input, whole or as a stream."""

        stream: Optional[Literal[False]]

    class ResponseCreateParamsStreaming(
        _response_create_params.ResponseCreateParamsBase,
        total=False,
    ):
        """Generate a response from text, image or file input, whole or as a stream."""

        stream: Required[Literal[True]]

ResponseCreateParams: TypeAlias = Union[
    _response_create_params.ResponseCreateParamsNonStreaming,
    _response_create_params.ResponseCreateParamsStreaming,
]

class _response_retrieve_params:
    class ResponseRetrieveParamsBase(TypedDict, total=False):
        """Fetch a stored response, or resume streaming one that runs in the background."""

        include: Iterable[_ResponseIncludable]
        include_obfuscation: bool
        starting_after: int

    class ResponseRetrieveParamsNonStreaming(
        _response_retrieve_params.ResponseRetrieveParamsBase,
        total=False,
    ):
        """Fetch a stored response, or resume streaming one that runs in the background."""

        stream: Literal[False]

    class ResponseRetrieveParamsStreaming(
        _response_retrieve_params.ResponseRetrieveParamsBase,
        total=False,
    ):
        """Fetch a stored response, or resume streaming one that runs in the background."""

        stream: Required[Literal[True]]

ResponseRetrieveParams: TypeAlias = Union[
    _response_retrieve_params.ResponseRetrieveParamsNonStreaming,
    _response_retrieve_params.ResponseRetrieveParamsStreaming,
]

class _mcp_tool_call_error:
    class HTTPError(BaseModel):
        code: int
        message: str
        type: Literal["http_error"]

    class McpProtocolError(BaseModel):
        code: int
        message: str
        type: Literal["mcp_protocol_error"]

    class McpToolExecutionError(BaseModel):
        content: object
        type: Literal["mcp_tool_execution_error"]

McpToolCallError: TypeAlias = Union[
    _mcp_tool_call_error.McpProtocolError,
    _mcp_tool_call_error.McpToolExecutionError,
    _mcp_tool_call_error.HTTPError,
]

class ResponseCustomToolCallOutputItem(ResponseCustomToolCallOutput):
    created_by: Optional[str]
    id: str  # type: ignore[assignment, unused-ignore]
    status: Literal["in_progress", "completed", "incomplete"]

class _response_output_message:
    Content: TypeAlias = Union[ResponseOutputText, ResponseOutputRefusal]

class ResponseOutputMessage(BaseModel):
    """A message written by the model, in parts of text or refusal."""

    content: List[_response_output_message.Content]
    id: str
    phase: Optional[Literal["commentary", "final_answer"]]
    role: Literal["assistant"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["message"]

class _response_output_item:
    class AdditionalTools(BaseModel):
        id: str
        role: Literal[
            "unknown",
            "user",
            "assistant",
            "system",
            "critic",
            "discriminator",
            "developer",
            "tool",
        ]
        tools: List[Tool]
        type: Literal["additional_tools"]

    class ImageGenerationCall(BaseModel):
        id: str
        result: Optional[str]
        status: Literal["in_progress", "completed", "generating", "failed"]
        type: Literal["image_generation_call"]

    class LocalShellCallAction(BaseModel):
        command: List[str]
        env: Dict[str, str]
        timeout_ms: Optional[int]
        type: Literal["exec"]
        user: Optional[str]
        working_directory: Optional[str]

    class LocalShellCall(BaseModel):
        action: _response_output_item.LocalShellCallAction
        call_id: str
        id: str
        status: Literal["in_progress", "completed", "incomplete"]
        type: Literal["local_shell_call"]

    class LocalShellCallOutput(BaseModel):
        id: str
        output: str
        status: Optional[Literal["in_progress", "completed", "incomplete"]]
        type: Literal["local_shell_call_output"]

    class McpApprovalRequest(BaseModel):
        arguments: str
        id: str
        name: str
        server_label: str
        type: Literal["mcp_approval_request"]

    class McpApprovalResponse(BaseModel):
        approval_request_id: str
        approve: bool
        id: str
        reason: Optional[str]
        type: Literal["mcp_approval_response"]

    class McpCall(BaseModel):
        approval_request_id: Optional[str]
        arguments: str
        error: Optional[McpToolCallError]
        id: str
        name: str
        output: Optional[str]
        server_label: str
        status: Optional[Literal["in_progress", "completed", "incomplete", "calling", "failed"]]
        type: Literal["mcp_call"]

    class McpListToolsTool(BaseModel):
        annotations: Optional[object]
        description: Optional[str]
        input_schema: object
        name: str

    class McpListTools(BaseModel):
        error: Optional[str]
        id: str
        server_label: str
        tools: List[_response_output_item.McpListToolsTool]
        type: Literal["mcp_list_tools"]

    class Program(BaseModel):
        call_id: str
        code: str
        fingerprint: str
        id: str
        type: Literal["program"]

    class ProgramOutput(BaseModel):
        call_id: str
        id: str
        result: str
        status: Literal["completed", "incomplete"]
        type: Literal["program_output"]

ResponseOutputItem: TypeAlias = Union[
    ResponseOutputMessage,
    ResponseFileSearchToolCall,
    ResponseFunctionToolCall,
    ResponseFunctionToolCallOutputItem,
    ResponseFunctionWebSearch,
    ResponseComputerToolCall,
    ResponseComputerToolCallOutputItem,
    ResponseReasoningItem,
    _response_output_item.Program,
    _response_output_item.ProgramOutput,
    ResponseToolSearchCall,
    ResponseToolSearchOutputItem,
    _response_output_item.AdditionalTools,
    ResponseCompactionItem,
    _response_output_item.ImageGenerationCall,
    ResponseCodeInterpreterToolCall,
    _response_output_item.LocalShellCall,
    _response_output_item.LocalShellCallOutput,
    ResponseFunctionShellToolCall,
    ResponseFunctionShellToolCallOutput,
    ResponseApplyPatchToolCall,
    ResponseApplyPatchToolCallOutput,
    _response_output_item.McpCall,
    _response_output_item.McpListTools,
    _response_output_item.McpApprovalRequest,
    _response_output_item.McpApprovalResponse,
    ResponseCustomToolCall,
    ResponseCustomToolCallOutputItem,
]

class _response_usage:
    class InputTokensDetails(BaseModel):
        cache_write_tokens: int
        cached_tokens: int

    class OutputTokensDetails(BaseModel):
        reasoning_tokens: int

class ResponseUsage(BaseModel):
    """Tokens that a response took: input, cached, output, reasoning and total."""

    input_tokens: int
    """Tokens of the input."""
    input_tokens_details: _response_usage.InputTokensDetails
    """How many of them the cache had."""
    output_tokens: int
    """Tokens generated, reasoning included."""
    output_tokens_details: _response_usage.OutputTokensDetails
    """How many of them went into reasoning."""
    total_tokens: int
    """Input and output together."""

class CompactedResponse(BaseModel):
    """The shortened form of a conversation, to be passed on as input."""

    created_at: int
    id: str
    object: Literal["response.compaction"]
    output: List[ResponseOutputItem]
    usage: ResponseUsage

class _computer_action_param:
    class Click(TypedDict, total=False):
        button: Required[Literal["left", "right", "wheel", "back", "forward"]]
        keys: Optional[SequenceNotStr[str]]
        type: Required[Literal["click"]]
        x: Required[int]
        y: Required[int]

    class DoubleClick(TypedDict, total=False):
        keys: Required[Optional[SequenceNotStr[str]]]
        type: Required[Literal["double_click"]]
        x: Required[int]
        y: Required[int]

    class DragPath(TypedDict, total=False):
        x: Required[int]
        y: Required[int]

    class Drag(TypedDict, total=False):
        keys: Optional[SequenceNotStr[str]]
        path: Required[Iterable[_computer_action_param.DragPath]]
        type: Required[Literal["drag"]]

    class Keypress(TypedDict, total=False):
        keys: Required[SequenceNotStr[str]]
        type: Required[Literal["keypress"]]

    class Move(TypedDict, total=False):
        keys: Optional[SequenceNotStr[str]]
        type: Required[Literal["move"]]
        x: Required[int]
        y: Required[int]

    class Screenshot(TypedDict, total=False):
        type: Required[Literal["screenshot"]]

    class Scroll(TypedDict, total=False):
        keys: Optional[SequenceNotStr[str]]
        scroll_x: Required[int]
        scroll_y: Required[int]
        type: Required[Literal["scroll"]]
        x: Required[int]
        y: Required[int]

    class Type(TypedDict, total=False):
        text: Required[str]
        type: Required[Literal["type"]]

    class Wait(TypedDict, total=False):
        type: Required[Literal["wait"]]

ComputerActionParam: TypeAlias = Union[
    _computer_action_param.Click,
    _computer_action_param.DoubleClick,
    _computer_action_param.Drag,
    _computer_action_param.Keypress,
    _computer_action_param.Move,
    _computer_action_param.Screenshot,
    _computer_action_param.Scroll,
    _computer_action_param.Type,
    _computer_action_param.Wait,
]
ComputerActionList: TypeAlias = List[ComputerAction]

class InputTokenCountResponse(BaseModel):
    """Number of tokens a request would use as input."""

    input_tokens: int
    object: Literal["response.input_tokens"]

class ResponseError(BaseModel):
    """Why a response failed: a code and a message."""

    code: Literal[
        "server_error",
        "rate_limit_exceeded",
        "invalid_prompt",
        "data_residency_mismatch",
        "bio_policy",
        "vector_store_timeout",
        "invalid_image",
        "invalid_image_format",
        "invalid_base64_image",
        "invalid_image_url",
        "image_too_large",
        "image_too_small",
        "image_parse_error",
        "image_content_policy_violation",
        "invalid_image_mode",
        "image_file_too_large",
        "unsupported_image_media_type",
        "empty_image_file",
        "failed_to_download_image",
        "image_file_not_found",
    ]
    message: str

class ResponseCompactionItemParam(BaseModel):
    encrypted_content: str
    id: Optional[str]
    type: Literal["compaction"]

class _response_input_file_content:
    class PromptCacheBreakpoint(BaseModel):
        mode: Literal["explicit"]

class ResponseInputFileContent(BaseModel):
    detail: Optional[Literal["auto", "low", "high"]]
    file_data: Optional[str]
    file_id: Optional[str]
    file_url: Optional[str]
    filename: Optional[str]
    prompt_cache_breakpoint: Optional[_response_input_file_content.PromptCacheBreakpoint]
    type: Literal["input_file"]

class _response_input_image_content:
    class PromptCacheBreakpoint(BaseModel):
        mode: Literal["explicit"]

class ResponseInputImageContent(BaseModel):
    detail: Optional[Literal["low", "high", "auto", "original"]]
    file_id: Optional[str]
    image_url: Optional[str]
    prompt_cache_breakpoint: Optional[_response_input_image_content.PromptCacheBreakpoint]
    type: Literal["input_image"]

class _response_input_text_content:
    class PromptCacheBreakpoint(BaseModel):
        mode: Literal["explicit"]

class ResponseInputTextContent(BaseModel):
    prompt_cache_breakpoint: Optional[_response_input_text_content.PromptCacheBreakpoint]
    text: str
    type: Literal["input_text"]

ResponseFunctionCallOutputItem: TypeAlias = Union[
    ResponseInputTextContent,
    ResponseInputImageContent,
    ResponseInputFileContent,
]
ResponseFunctionCallOutputItemList: TypeAlias = List[ResponseFunctionCallOutputItem]

class _response_function_shell_call_output_content:
    class OutcomeExit(BaseModel):
        exit_code: int
        type: Literal["exit"]

    class OutcomeTimeout(BaseModel):
        type: Literal["timeout"]

    Outcome: TypeAlias = Union[
        _response_function_shell_call_output_content.OutcomeTimeout,
        _response_function_shell_call_output_content.OutcomeExit,
    ]

class ResponseFunctionShellCallOutputContent(BaseModel):
    outcome: _response_function_shell_call_output_content.Outcome
    stderr: str
    stdout: str

ResponseInputMessageContentList: TypeAlias = List[ResponseInputContent]

class ResponseToolSearchOutputItemParam(BaseModel):
    call_id: Optional[str]
    execution: Optional[Literal["server", "client"]]
    id: Optional[str]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]
    tools: List[Tool]
    type: Literal["tool_search_output"]

class _response_input_item:
    class AdditionalTools(BaseModel):
        id: Optional[str]
        role: Literal["developer"]
        tools: List[Tool]
        type: Literal["additional_tools"]

    class ApplyPatchCallCallerDirect(BaseModel):
        type: Literal["direct"]

    class ApplyPatchCallCallerProgram(BaseModel):
        caller_id: str
        type: Literal["program"]

    ApplyPatchCallCaller: TypeAlias = Union[
        _response_input_item.ApplyPatchCallCallerDirect,
        _response_input_item.ApplyPatchCallCallerProgram,
        None,
    ]

    class ApplyPatchCallOperationCreateFile(BaseModel):
        diff: str
        path: str
        type: Literal["create_file"]

    class ApplyPatchCallOperationDeleteFile(BaseModel):
        path: str
        type: Literal["delete_file"]

    class ApplyPatchCallOperationUpdateFile(BaseModel):
        diff: str
        path: str
        type: Literal["update_file"]

    ApplyPatchCallOperation: TypeAlias = Union[
        _response_input_item.ApplyPatchCallOperationCreateFile,
        _response_input_item.ApplyPatchCallOperationDeleteFile,
        _response_input_item.ApplyPatchCallOperationUpdateFile,
    ]

    class ApplyPatchCall(BaseModel):
        call_id: str
        caller: Optional[_response_input_item.ApplyPatchCallCaller]
        id: Optional[str]
        operation: _response_input_item.ApplyPatchCallOperation
        status: Literal["in_progress", "completed"]
        type: Literal["apply_patch_call"]

    class ApplyPatchCallOutputCallerDirect(BaseModel):
        type: Literal["direct"]

    class ApplyPatchCallOutputCallerProgram(BaseModel):
        caller_id: str
        type: Literal["program"]

    ApplyPatchCallOutputCaller: TypeAlias = Union[
        _response_input_item.ApplyPatchCallOutputCallerDirect,
        _response_input_item.ApplyPatchCallOutputCallerProgram,
        None,
    ]

    class ApplyPatchCallOutput(BaseModel):
        call_id: str
        caller: Optional[_response_input_item.ApplyPatchCallOutputCaller]
        id: Optional[str]
        output: Optional[str]
        status: Literal["completed", "failed"]
        type: Literal["apply_patch_call_output"]

    class CompactionTrigger(BaseModel):
        type: Literal["compaction_trigger"]

    class ComputerCallOutputAcknowledgedSafetyCheck(BaseModel):
        code: Optional[str]
        id: str
        message: Optional[str]

    class ComputerCallOutput(BaseModel):
        acknowledged_safety_checks: Optional[
            List[_response_input_item.ComputerCallOutputAcknowledgedSafetyCheck]
        ]
        call_id: str
        id: Optional[str]
        output: ResponseComputerToolCallOutputScreenshot
        status: Optional[Literal["in_progress", "completed", "incomplete"]]
        type: Literal["computer_call_output"]

    class FunctionCallOutputCallerDirect(BaseModel):
        type: Literal["direct"]

    class FunctionCallOutputCallerProgram(BaseModel):
        caller_id: str
        type: Literal["program"]

    FunctionCallOutputCaller: TypeAlias = Union[
        _response_input_item.FunctionCallOutputCallerDirect,
        _response_input_item.FunctionCallOutputCallerProgram,
        None,
    ]

    class FunctionCallOutput(BaseModel):
        call_id: str
        caller: Optional[_response_input_item.FunctionCallOutputCaller]
        id: Optional[str]
        name: Optional[str]
        namespace: Optional[str]
        output: Union[str, ResponseFunctionCallOutputItemList]
        status: Optional[Literal["in_progress", "completed", "incomplete"]]
        type: Literal["function_call_output"]

    class ImageGenerationCall(BaseModel):
        id: str
        result: Optional[str]
        status: Literal["in_progress", "completed", "generating", "failed"]
        type: Literal["image_generation_call"]

    class ItemReference(BaseModel):
        id: str
        type: Optional[Literal["item_reference"]]

    class LocalShellCallAction(BaseModel):
        command: List[str]
        env: Dict[str, str]
        timeout_ms: Optional[int]
        type: Literal["exec"]
        user: Optional[str]
        working_directory: Optional[str]

    class LocalShellCall(BaseModel):
        action: _response_input_item.LocalShellCallAction
        call_id: str
        id: str
        status: Literal["in_progress", "completed", "incomplete"]
        type: Literal["local_shell_call"]

    class LocalShellCallOutput(BaseModel):
        id: str
        output: str
        status: Optional[Literal["in_progress", "completed", "incomplete"]]
        type: Literal["local_shell_call_output"]

    class McpApprovalRequest(BaseModel):
        arguments: str
        id: str
        name: str
        server_label: str
        type: Literal["mcp_approval_request"]

    class McpApprovalResponse(BaseModel):
        approval_request_id: str
        approve: bool
        id: Optional[str]
        reason: Optional[str]
        type: Literal["mcp_approval_response"]

    class McpCall(BaseModel):
        approval_request_id: Optional[str]
        arguments: str
        error: Optional[McpToolCallError]
        id: str
        name: str
        output: Optional[str]
        server_label: str
        status: Optional[Literal["in_progress", "completed", "incomplete", "calling", "failed"]]
        type: Literal["mcp_call"]

    class McpListToolsTool(BaseModel):
        annotations: Optional[object]
        description: Optional[str]
        input_schema: object
        name: str

    class McpListTools(BaseModel):
        error: Optional[str]
        id: str
        server_label: str
        tools: List[_response_input_item.McpListToolsTool]
        type: Literal["mcp_list_tools"]

    class Message(BaseModel):
        content: ResponseInputMessageContentList
        role: Literal["user", "system", "developer"]
        status: Optional[Literal["in_progress", "completed", "incomplete"]]
        type: Optional[Literal["message"]]

    class Program(BaseModel):
        call_id: str
        code: str
        fingerprint: str
        id: str
        type: Literal["program"]

    class ProgramOutput(BaseModel):
        call_id: str
        id: str
        result: str
        status: Literal["completed", "incomplete"]
        type: Literal["program_output"]

    class ShellCallAction(BaseModel):
        commands: List[str]
        max_output_length: Optional[int]
        timeout_ms: Optional[int]

    class ShellCallCallerDirect(BaseModel):
        type: Literal["direct"]

    class ShellCallCallerProgram(BaseModel):
        caller_id: str
        type: Literal["program"]

    ShellCallCaller: TypeAlias = Union[
        _response_input_item.ShellCallCallerDirect,
        _response_input_item.ShellCallCallerProgram,
        None,
    ]
    ShellCallEnvironment: TypeAlias = Union[LocalEnvironment, ContainerReference, None]

    class ShellCall(BaseModel):
        action: _response_input_item.ShellCallAction
        call_id: str
        caller: Optional[_response_input_item.ShellCallCaller]
        environment: Optional[_response_input_item.ShellCallEnvironment]
        id: Optional[str]
        status: Optional[Literal["in_progress", "completed", "incomplete"]]
        type: Literal["shell_call"]

    class ShellCallOutputCallerDirect(BaseModel):
        type: Literal["direct"]

    class ShellCallOutputCallerProgram(BaseModel):
        caller_id: str
        type: Literal["program"]

    ShellCallOutputCaller: TypeAlias = Union[
        _response_input_item.ShellCallOutputCallerDirect,
        _response_input_item.ShellCallOutputCallerProgram,
        None,
    ]

    class ShellCallOutput(BaseModel):
        call_id: str
        caller: Optional[_response_input_item.ShellCallOutputCaller]
        id: Optional[str]
        max_output_length: Optional[int]
        output: List[ResponseFunctionShellCallOutputContent]
        status: Optional[Literal["in_progress", "completed", "incomplete"]]
        type: Literal["shell_call_output"]

    class ToolSearchCall(BaseModel):
        arguments: object
        call_id: Optional[str]
        execution: Optional[Literal["server", "client"]]
        id: Optional[str]
        status: Optional[Literal["in_progress", "completed", "incomplete"]]
        type: Literal["tool_search_call"]

ResponseInputItem: TypeAlias = Union[
    EasyInputMessage,
    _response_input_item.Message,
    ResponseOutputMessage,
    ResponseFileSearchToolCall,
    ResponseComputerToolCall,
    _response_input_item.ComputerCallOutput,
    ResponseFunctionWebSearch,
    ResponseFunctionToolCall,
    _response_input_item.FunctionCallOutput,
    _response_input_item.ToolSearchCall,
    ResponseToolSearchOutputItemParam,
    _response_input_item.AdditionalTools,
    ResponseReasoningItem,
    ResponseCompactionItemParam,
    _response_input_item.ImageGenerationCall,
    ResponseCodeInterpreterToolCall,
    _response_input_item.LocalShellCall,
    _response_input_item.LocalShellCallOutput,
    _response_input_item.ShellCall,
    _response_input_item.ShellCallOutput,
    _response_input_item.ApplyPatchCall,
    _response_input_item.ApplyPatchCallOutput,
    _response_input_item.McpListTools,
    _response_input_item.McpApprovalRequest,
    _response_input_item.McpApprovalResponse,
    _response_input_item.McpCall,
    ResponseCustomToolCallOutput,
    ResponseCustomToolCall,
    _response_input_item.CompactionTrigger,
    _response_input_item.ItemReference,
    _response_input_item.Program,
    _response_input_item.ProgramOutput,
]

class ResponseTextConfig(BaseModel):
    """Wanted shape and length of text output."""

    format: Optional[ResponseFormatTextConfig]
    verbosity: Optional[Literal["low", "medium", "high"]]

class ToolChoiceAllowed(BaseModel):
    mode: Literal["auto", "required"]
    tools: List[Dict[str, object]]
    type: Literal["allowed_tools"]

class ToolChoiceApplyPatch(BaseModel):
    type: Literal["apply_patch"]

class ToolChoiceCustom(BaseModel):
    name: str
    type: Literal["custom"]

class ToolChoiceShell(BaseModel):
    type: Literal["shell"]

class ToolChoiceTypes(BaseModel):
    type: Literal[
        "file_search",
        "web_search_preview",
        "computer",
        "computer_use_preview",
        "computer_use",
        "web_search_preview_2025_03_11",
        "image_generation",
        "code_interpreter",
    ]

class _response:
    class ModerationInputError(BaseModel):
        code: str
        message: str
        type: Literal["error"]

    class ModerationInputModerationResult(BaseModel):
        categories: Dict[str, bool]
        category_applied_input_types: Dict[str, List[Literal["text", "image"]]]
        category_scores: Dict[str, float]
        flagged: bool
        model: str
        type: Literal["moderation_result"]

    ModerationInput: TypeAlias = Union[
        _response.ModerationInputModerationResult,
        _response.ModerationInputError,
    ]

    class ModerationOutputError(BaseModel):
        code: str
        message: str
        type: Literal["error"]

    class ModerationOutputModerationResult(BaseModel):
        categories: Dict[str, bool]
        category_applied_input_types: Dict[str, List[Literal["text", "image"]]]
        category_scores: Dict[str, float]
        flagged: bool
        model: str
        type: Literal["moderation_result"]

    ModerationOutput: TypeAlias = Union[
        _response.ModerationOutputModerationResult,
        _response.ModerationOutputError,
    ]

    class ToolChoiceSpecificProgrammaticToolCallingParam(BaseModel):
        type: Literal["programmatic_tool_calling"]

    ToolChoice: TypeAlias = Union[
        Literal["none", "auto", "required"],
        ToolChoiceAllowed,
        ToolChoiceTypes,
        ToolChoiceFunction,
        ToolChoiceMcp,
        ToolChoiceCustom,
        _response.ToolChoiceSpecificProgrammaticToolCallingParam,
        ToolChoiceApplyPatch,
        ToolChoiceShell,
    ]

    class Conversation(BaseModel):
        id: str

    class IncompleteDetails(BaseModel):
        reason: Optional[Literal["max_output_tokens", "content_filter"]]

    class Moderation(BaseModel):
        input: _response.ModerationInput
        output: _response.ModerationOutput

    class PromptCacheOptions(BaseModel):
        mode: Literal["implicit", "explicit"]
        ttl: Literal["30m"]

class Response(OutputText):
    """An answer of a model: its output items, state, usage and the settings used."""

    background: Optional[bool]
    """Whether it runs on the server, apart from the call."""
    completed_at: Optional[float]
    """When it was finished, in Unix seconds; only if `status` is `completed`."""
    conversation: Optional[_response.Conversation]
    """The conversation that it belongs to."""
    created_at: float
    """When the response was made, in Unix seconds."""
    error: Optional[ResponseError]
    """What went wrong, if `status` is `failed`."""
    id: str
    """ID, with which it can be fetched or continued."""
    incomplete_details: Optional[_response.IncompleteDetails]
    """Why it ended early, if `status` is `incomplete`."""
    instructions: Union[str, List[ResponseInputItem], None]
    """System or developer message of this call."""
    max_output_tokens: Optional[int]
    """Ceiling on generated tokens, reasoning included."""
    max_tool_calls: Optional[int]
    """Ceiling on built-in tool calls."""
    metadata: Optional[Dict[str, str]]
    """String pairs of your own."""
    moderation: Optional[_response.Moderation]
    """Moderation verdicts on input and output, if asked for."""
    object: Literal["response"]
    """Always `response`."""
    output: List[ResponseOutputItem]
    """What the model produced: messages, reasoning, tool calls. `output_text` joins its texts."""
    parallel_tool_calls: bool
    """Whether several tools could be called at once."""
    previous_response_id: Optional[str]
    """ID of the response that this one continues."""
    prompt: Optional[ResponsePrompt]
    """The saved prompt template that was used."""
    prompt_cache_key: Optional[str]
    """Label that groups requests with the same beginning."""
    prompt_cache_options: Optional[_response.PromptCacheOptions]
    """Settings of the prompt cache that held."""
    prompt_cache_retention: Optional[Literal["in_memory", "24h"]]
    """Longest time a cached prefix is kept."""
    reasoning: Optional[_Reasoning]
    """Reasoning settings that held."""
    safety_identifier: Optional[str]
    """ID of your end user, for abuse detection."""
    service_tier: Optional[
        Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"]
    ]
    """Processing tier that was used."""
    temperature: Optional[float]
    """Randomness of sampling that held, 0 to 2."""
    text: Optional[ResponseTextConfig]
    """Shape of the text output."""
    tool_choice: _response.ToolChoice
    """How tools were chosen."""
    tools: List[Tool]
    """Tools that were on offer."""
    top_logprobs: Optional[int]
    """How many likeliest alternatives each output token has, 0 to 20."""
    top_p: Optional[float]
    """Share of probability mass that tokens were drawn from."""
    truncation: Optional[Literal["auto", "disabled"]]
    """What was to happen to input that is too long."""
    usage: Optional[ResponseUsage]
    """Tokens used."""
    user: Optional[str]
    """Former end-user ID; see `safety_identifier`."""
    model: Union[
        str,
        Literal[
            "gpt-5.6-sol",
            "gpt-5.6-terra",
            "gpt-5.6-luna",
            "gpt-5.5",
            "gpt-5.5-2026-04-23",
            "gpt-5.4",
            "gpt-5.4-mini",
            "gpt-5.4-nano",
            "gpt-5.4-mini-2026-03-17",
            "gpt-5.4-nano-2026-03-17",
            "gpt-5.3-chat-latest",
            "gpt-5.2",
            "gpt-5.2-2025-12-11",
            "gpt-5.2-chat-latest",
            "gpt-5.2-pro",
            "gpt-5.2-pro-2025-12-11",
            "gpt-5.1",
            "gpt-5.1-2025-11-13",
            "gpt-5.1-codex",
            "gpt-5.1-mini",
            "gpt-5.1-chat-latest",
            "gpt-5",
            "gpt-5-mini",
            "gpt-5-nano",
            "gpt-5-2025-08-07",
            "gpt-5-mini-2025-08-07",
            "gpt-5-nano-2025-08-07",
            "gpt-5-chat-latest",
            "gpt-4.1",
            "gpt-4.1-mini",
            "gpt-4.1-nano",
            "gpt-4.1-2025-04-14",
            "gpt-4.1-mini-2025-04-14",
            "gpt-4.1-nano-2025-04-14",
            "o4-mini",
            "o4-mini-2025-04-16",
            "o3",
            "o3-2025-04-16",
            "o3-mini",
            "o3-mini-2025-01-31",
            "o1",
            "o1-2024-12-17",
            "o1-preview",
            "o1-preview-2024-09-12",
            "o1-mini",
            "o1-mini-2024-09-12",
            "gpt-4o",
            "gpt-4o-2024-11-20",
            "gpt-4o-2024-08-06",
            "gpt-4o-2024-05-13",
            "gpt-4o-audio-preview",
            "gpt-4o-audio-preview-2024-10-01",
            "gpt-4o-audio-preview-2024-12-17",
            "gpt-4o-audio-preview-2025-06-03",
            "gpt-4o-mini-audio-preview",
            "gpt-4o-mini-audio-preview-2024-12-17",
            "gpt-4o-search-preview",
            "gpt-4o-mini-search-preview",
            "gpt-4o-search-preview-2025-03-11",
            "gpt-4o-mini-search-preview-2025-03-11",
            "chatgpt-4o-latest",
            "codex-mini-latest",
            "gpt-4o-mini",
            "gpt-4o-mini-2024-07-18",
            "gpt-4-turbo",
            "gpt-4-turbo-2024-04-09",
            "gpt-4-0125-preview",
            "gpt-4-turbo-preview",
            "gpt-4-1106-preview",
            "gpt-4-vision-preview",
            "gpt-4",
            "gpt-4-0314",
            "gpt-4-0613",
            "gpt-4-32k",
            "gpt-4-32k-0314",
            "gpt-4-32k-0613",
            "gpt-3.5-turbo",
            "gpt-3.5-turbo-16k",
            "gpt-3.5-turbo-0301",
            "gpt-3.5-turbo-0613",
            "gpt-3.5-turbo-1106",
            "gpt-3.5-turbo-0125",
            "gpt-3.5-turbo-16k-0613",
        ],
        Literal[
            "o1-pro",
            "o1-pro-2025-03-19",
            "o3-pro",
            "o3-pro-2025-06-10",
            "o3-deep-research",
            "o3-deep-research-2025-06-26",
            "o4-mini-deep-research",
            "o4-mini-deep-research-2025-06-26",
            "computer-use-preview",
            "computer-use-preview-2025-03-11",
            "gpt-5.5-pro",
            "gpt-5.5-pro-2026-04-23",
            "gpt-5-codex",
            "gpt-5-pro",
            "gpt-5-pro-2025-10-06",
            "gpt-5.1-codex-max",
            "gpt-daybreak-blue-latest",
            "gpt-daybreak-red-latest",
            "gpt-5.6-cyber",
        ],
    ]
    """Name of the model that answered."""
    status: Optional[
        Literal["completed", "failed", "in_progress", "cancelled", "queued", "incomplete"]
    ]
    """`queued`, `in_progress`; at the end `completed`, `failed`, `incomplete` or `cancelled`."""

class ResponseAudioDeltaEvent(BaseModel):
    delta: str
    sequence_number: int
    type: Literal["response.audio.delta"]

class ResponseAudioDoneEvent(BaseModel):
    sequence_number: int
    type: Literal["response.audio.done"]

class ResponseAudioTranscriptDeltaEvent(BaseModel):
    delta: str
    sequence_number: int
    type: Literal["response.audio.transcript.delta"]

class ResponseAudioTranscriptDoneEvent(BaseModel):
    sequence_number: int
    type: Literal["response.audio.transcript.done"]

class ResponseCodeInterpreterCallCodeDeltaEvent(BaseModel):
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call_code.delta"]

class ResponseCodeInterpreterCallCodeDoneEvent(BaseModel):
    code: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call_code.done"]

class ResponseCodeInterpreterCallCompletedEvent(BaseModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call.completed"]

class ResponseCodeInterpreterCallInProgressEvent(BaseModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call.in_progress"]

class ResponseCodeInterpreterCallInterpretingEvent(BaseModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call.interpreting"]

class ResponseCompletedEvent(BaseModel):
    """Stream event: the response is complete; carries it whole."""

    response: Response
    sequence_number: int
    type: Literal["response.completed"]

class _response_content_part_added_event:
    class PartReasoningText(BaseModel):
        text: str
        type: Literal["reasoning_text"]

    Part: TypeAlias = Union[
        ResponseOutputText,
        ResponseOutputRefusal,
        _response_content_part_added_event.PartReasoningText,
    ]

class ResponseContentPartAddedEvent(BaseModel):
    """Stream event: a new part of a message begins."""

    content_index: int
    item_id: str
    output_index: int
    part: _response_content_part_added_event.Part
    sequence_number: int
    type: Literal["response.content_part.added"]

class _response_content_part_done_event:
    class PartReasoningText(BaseModel):
        text: str
        type: Literal["reasoning_text"]

    Part: TypeAlias = Union[
        ResponseOutputText,
        ResponseOutputRefusal,
        _response_content_part_done_event.PartReasoningText,
    ]

class ResponseContentPartDoneEvent(BaseModel):
    """Stream event: a part of a message is finished."""

    content_index: int
    item_id: str
    output_index: int
    part: _response_content_part_done_event.Part
    sequence_number: int
    type: Literal["response.content_part.done"]

class ResponseConversationParam(BaseModel):
    id: str

class ResponseCreatedEvent(BaseModel):
    """Stream event: the response exists and work on it begins."""

    response: Response
    sequence_number: int
    type: Literal["response.created"]

class ResponseCustomToolCallInputDeltaEvent(BaseModel):
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.custom_tool_call_input.delta"]

class ResponseCustomToolCallInputDoneEvent(BaseModel):
    input: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.custom_tool_call_input.done"]

class ResponseCustomToolCallItem(ResponseCustomToolCall):
    created_by: Optional[str]
    id: str  # type: ignore[assignment, unused-ignore]
    status: Literal["in_progress", "completed", "incomplete"]

class ResponseErrorEvent(BaseModel):
    """Stream event: something went wrong with the stream."""

    code: Optional[str]
    message: str
    param: Optional[str]
    sequence_number: int
    type: Literal["error"]

class ResponseFailedEvent(BaseModel):
    """Stream event: the response failed; carries the error."""

    response: Response
    sequence_number: int
    type: Literal["response.failed"]

class ResponseFileSearchCallCompletedEvent(BaseModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.file_search_call.completed"]

class ResponseFileSearchCallInProgressEvent(BaseModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.file_search_call.in_progress"]

class ResponseFileSearchCallSearchingEvent(BaseModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.file_search_call.searching"]

class ResponseFunctionCallArgumentsDeltaEvent(BaseModel):
    """Stream event: a further piece of a function call's arguments."""

    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.function_call_arguments.delta"]

class ResponseFunctionCallArgumentsDoneEvent(BaseModel):
    """Stream event: a function call's arguments are complete."""

    arguments: str
    item_id: str
    name: str
    output_index: int
    sequence_number: int
    type: Literal["response.function_call_arguments.done"]

class ResponseImageGenCallCompletedEvent(BaseModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.completed"]

class ResponseImageGenCallGeneratingEvent(BaseModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.generating"]

class ResponseImageGenCallInProgressEvent(BaseModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.in_progress"]

class ResponseImageGenCallPartialImageEvent(BaseModel):
    """Stream event: a preview of an image being painted."""

    background: Optional[str]
    item_id: str
    output_format: Optional[str]
    output_index: int
    partial_image_b64: str
    partial_image_index: int
    quality: Optional[str]
    sequence_number: int
    size: Optional[str]
    type: Literal["response.image_generation_call.partial_image"]

class ResponseInProgressEvent(BaseModel):
    """Stream event: the response is being worked on."""

    response: Response
    sequence_number: int
    type: Literal["response.in_progress"]

class ResponseIncompleteEvent(BaseModel):
    """Stream event: the response ended early; carries what there is."""

    response: Response
    sequence_number: int
    type: Literal["response.incomplete"]

ResponseInput: TypeAlias = List[ResponseInputItem]

class ResponseInputMessageItem(BaseModel):
    """An input message as it is stored with a response."""

    content: List[ResponseInputContent]
    id: str
    role: Literal["user", "system", "developer"]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]
    type: Literal["message"]

class _response_item:
    class AdditionalTools(BaseModel):
        id: str
        role: Literal[
            "unknown",
            "user",
            "assistant",
            "system",
            "critic",
            "discriminator",
            "developer",
            "tool",
        ]
        tools: List[Tool]
        type: Literal["additional_tools"]

    class ImageGenerationCall(BaseModel):
        id: str
        result: Optional[str]
        status: Literal["in_progress", "completed", "generating", "failed"]
        type: Literal["image_generation_call"]

    class LocalShellCallAction(BaseModel):
        command: List[str]
        env: Dict[str, str]
        timeout_ms: Optional[int]
        type: Literal["exec"]
        user: Optional[str]
        working_directory: Optional[str]

    class LocalShellCall(BaseModel):
        action: _response_item.LocalShellCallAction
        call_id: str
        id: str
        status: Literal["in_progress", "completed", "incomplete"]
        type: Literal["local_shell_call"]

    class LocalShellCallOutput(BaseModel):
        id: str
        output: str
        status: Optional[Literal["in_progress", "completed", "incomplete"]]
        type: Literal["local_shell_call_output"]

    class McpApprovalRequest(BaseModel):
        arguments: str
        id: str
        name: str
        server_label: str
        type: Literal["mcp_approval_request"]

    class McpApprovalResponse(BaseModel):
        approval_request_id: str
        approve: bool
        id: str
        reason: Optional[str]
        type: Literal["mcp_approval_response"]

    class McpCall(BaseModel):
        approval_request_id: Optional[str]
        arguments: str
        error: Optional[McpToolCallError]
        id: str
        name: str
        output: Optional[str]
        server_label: str
        status: Optional[Literal["in_progress", "completed", "incomplete", "calling", "failed"]]
        type: Literal["mcp_call"]

    class McpListToolsTool(BaseModel):
        annotations: Optional[object]
        description: Optional[str]
        input_schema: object
        name: str

    class McpListTools(BaseModel):
        error: Optional[str]
        id: str
        server_label: str
        tools: List[_response_item.McpListToolsTool]
        type: Literal["mcp_list_tools"]

    class Program(BaseModel):
        call_id: str
        code: str
        fingerprint: str
        id: str
        type: Literal["program"]

    class ProgramOutput(BaseModel):
        call_id: str
        id: str
        result: str
        status: Literal["completed", "incomplete"]
        type: Literal["program_output"]

ResponseItem: TypeAlias = Union[
    ResponseInputMessageItem,
    ResponseOutputMessage,
    ResponseFileSearchToolCall,
    ResponseComputerToolCall,
    ResponseComputerToolCallOutputItem,
    ResponseFunctionWebSearch,
    ResponseFunctionToolCallItem,
    ResponseFunctionToolCallOutputItem,
    ResponseToolSearchCall,
    ResponseToolSearchOutputItem,
    _response_item.AdditionalTools,
    ResponseReasoningItem,
    _response_item.Program,
    _response_item.ProgramOutput,
    ResponseCompactionItem,
    _response_item.ImageGenerationCall,
    ResponseCodeInterpreterToolCall,
    _response_item.LocalShellCall,
    _response_item.LocalShellCallOutput,
    ResponseFunctionShellToolCall,
    ResponseFunctionShellToolCallOutput,
    ResponseApplyPatchToolCall,
    ResponseApplyPatchToolCallOutput,
    _response_item.McpListTools,
    _response_item.McpApprovalRequest,
    _response_item.McpApprovalResponse,
    _response_item.McpCall,
    ResponseCustomToolCallItem,
    ResponseCustomToolCallOutputItem,
]

class ResponseItemList(BaseModel):
    """One page of response items."""

    data: List[ResponseItem]
    first_id: str
    has_more: bool
    last_id: str
    object: Literal["list"]

class ResponseMcpCallArgumentsDeltaEvent(BaseModel):
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call_arguments.delta"]

class ResponseMcpCallArgumentsDoneEvent(BaseModel):
    arguments: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call_arguments.done"]

class ResponseMcpCallCompletedEvent(BaseModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call.completed"]

class ResponseMcpCallFailedEvent(BaseModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call.failed"]

class ResponseMcpCallInProgressEvent(BaseModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call.in_progress"]

class ResponseMcpListToolsCompletedEvent(BaseModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_list_tools.completed"]

class ResponseMcpListToolsFailedEvent(BaseModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_list_tools.failed"]

class ResponseMcpListToolsInProgressEvent(BaseModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_list_tools.in_progress"]

class ResponseOutputItemAddedEvent(BaseModel):
    """Stream event: a new output item begins."""

    item: ResponseOutputItem
    output_index: int
    sequence_number: int
    type: Literal["response.output_item.added"]

class ResponseOutputItemDoneEvent(BaseModel):
    """Stream event: an output item is finished; carries it whole."""

    item: ResponseOutputItem
    output_index: int
    sequence_number: int
    type: Literal["response.output_item.done"]

class _response_output_text_annotation_added_event:
    class AnnotationContainerFileCitation(BaseModel):
        container_id: str
        end_index: int
        file_id: str
        filename: str
        start_index: int
        type: Literal["container_file_citation"]

    class AnnotationFileCitation(BaseModel):
        file_id: str
        filename: str
        index: int
        type: Literal["file_citation"]

    class AnnotationFilePath(BaseModel):
        file_id: str
        index: int
        type: Literal["file_path"]

    class AnnotationURLCitation(BaseModel):
        end_index: int
        start_index: int
        title: str
        type: Literal["url_citation"]
        url: str

    Annotation: TypeAlias = Union[
        _response_output_text_annotation_added_event.AnnotationFileCitation,
        _response_output_text_annotation_added_event.AnnotationURLCitation,
        _response_output_text_annotation_added_event.AnnotationContainerFileCitation,
        _response_output_text_annotation_added_event.AnnotationFilePath,
        None,
    ]

class ResponseOutputTextAnnotationAddedEvent(BaseModel):
    """Stream event: a citation or other note on the text."""

    annotation: Optional[_response_output_text_annotation_added_event.Annotation]
    annotation_index: int
    content_index: int
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.output_text.annotation.added"]

class ResponseQueuedEvent(BaseModel):
    """Stream event: the response waits for its turn."""

    response: Response
    sequence_number: int
    type: Literal["response.queued"]

class _response_reasoning_summary_part_added_event:
    class Part(BaseModel):
        text: str
        type: Literal["summary_text"]

class ResponseReasoningSummaryPartAddedEvent(BaseModel):
    item_id: str
    output_index: int
    part: _response_reasoning_summary_part_added_event.Part
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_part.added"]

class _response_reasoning_summary_part_done_event:
    class Part(BaseModel):
        text: str
        type: Literal["summary_text"]

class ResponseReasoningSummaryPartDoneEvent(BaseModel):
    item_id: str
    output_index: int
    part: _response_reasoning_summary_part_done_event.Part
    sequence_number: int
    status: Optional[Literal["incomplete"]]
    summary_index: int
    type: Literal["response.reasoning_summary_part.done"]

class ResponseReasoningSummaryTextDeltaEvent(BaseModel):
    """Stream event: a further piece of a reasoning summary."""

    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_text.delta"]

class ResponseReasoningSummaryTextDoneEvent(BaseModel):
    """Stream event: a reasoning summary text is finished."""

    item_id: str
    output_index: int
    sequence_number: int
    summary_index: int
    text: str
    type: Literal["response.reasoning_summary_text.done"]

class ResponseReasoningTextDeltaEvent(BaseModel):
    content_index: int
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.reasoning_text.delta"]

class ResponseReasoningTextDoneEvent(BaseModel):
    content_index: int
    item_id: str
    output_index: int
    sequence_number: int
    text: str
    type: Literal["response.reasoning_text.done"]

class ResponseRefusalDeltaEvent(BaseModel):
    """Stream event: a further piece of a refusal."""

    content_index: int
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.refusal.delta"]

class ResponseRefusalDoneEvent(BaseModel):
    """Stream event: a refusal is finished; carries all of it."""

    content_index: int
    item_id: str
    output_index: int
    refusal: str
    sequence_number: int
    type: Literal["response.refusal.done"]

class ResponseShellCallCommandAddedEvent(BaseModel):
    command: str
    command_index: int
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_command.added"]

class ResponseShellCallCommandDeltaEvent(BaseModel):
    command_index: int
    delta: str
    obfuscation: Optional[str]
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_command.delta"]

class ResponseShellCallCommandDoneEvent(BaseModel):
    command: str
    command_index: int
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_command.done"]

class _response_shell_call_output_content_delta_event:
    class Delta(BaseModel):
        stderr: Optional[str]
        stdout: Optional[str]

class ResponseShellCallOutputContentDeltaEvent(BaseModel):
    command_index: int
    delta: _response_shell_call_output_content_delta_event.Delta
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_output_content.delta"]

class _response_shell_call_output_content_done_event:
    class OutputOutcomeExit(BaseModel):
        exit_code: int
        type: Literal["exit"]

    class OutputOutcomeTimeout(BaseModel):
        type: Literal["timeout"]

    OutputOutcome: TypeAlias = Union[
        _response_shell_call_output_content_done_event.OutputOutcomeTimeout,
        _response_shell_call_output_content_done_event.OutputOutcomeExit,
    ]

    class Output(BaseModel):
        created_by: Optional[str]
        outcome: _response_shell_call_output_content_done_event.OutputOutcome
        stderr: str
        stdout: str

class ResponseShellCallOutputContentDoneEvent(BaseModel):
    command_index: int
    item_id: str
    output: List[_response_shell_call_output_content_done_event.Output]
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_output_content.done"]

class _response_text_delta_event:
    class LogprobTopLogprob(BaseModel):
        logprob: Optional[float]
        token: Optional[str]

    class Logprob(BaseModel):
        logprob: float
        token: str
        top_logprobs: Optional[List[_response_text_delta_event.LogprobTopLogprob]]

class ResponseTextDeltaEvent(BaseModel):
    """Stream event: a further piece of output text."""

    content_index: int
    delta: str
    item_id: str
    logprobs: List[_response_text_delta_event.Logprob]
    output_index: int
    sequence_number: int
    type: Literal["response.output_text.delta"]

class _response_text_done_event:
    class LogprobTopLogprob(BaseModel):
        logprob: Optional[float]
        token: Optional[str]

    class Logprob(BaseModel):
        logprob: float
        token: str
        top_logprobs: Optional[List[_response_text_done_event.LogprobTopLogprob]]

class ResponseTextDoneEvent(BaseModel):
    """Stream event: a text part is finished; carries all of it."""

    content_index: int
    item_id: str
    logprobs: List[_response_text_done_event.Logprob]
    output_index: int
    sequence_number: int
    text: str
    type: Literal["response.output_text.done"]

class ResponseWebSearchCallCompletedEvent(BaseModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.web_search_call.completed"]

class ResponseWebSearchCallInProgressEvent(BaseModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.web_search_call.in_progress"]

class ResponseWebSearchCallSearchingEvent(BaseModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.web_search_call.searching"]

ResponseStreamEvent: TypeAlias = Union[
    ResponseAudioDeltaEvent,
    ResponseAudioDoneEvent,
    ResponseAudioTranscriptDeltaEvent,
    ResponseAudioTranscriptDoneEvent,
    ResponseCodeInterpreterCallCodeDeltaEvent,
    ResponseCodeInterpreterCallCodeDoneEvent,
    ResponseCodeInterpreterCallCompletedEvent,
    ResponseCodeInterpreterCallInProgressEvent,
    ResponseCodeInterpreterCallInterpretingEvent,
    ResponseCompletedEvent,
    ResponseContentPartAddedEvent,
    ResponseContentPartDoneEvent,
    ResponseCreatedEvent,
    ResponseErrorEvent,
    ResponseFileSearchCallCompletedEvent,
    ResponseFileSearchCallInProgressEvent,
    ResponseFileSearchCallSearchingEvent,
    ResponseFunctionCallArgumentsDeltaEvent,
    ResponseFunctionCallArgumentsDoneEvent,
    ResponseShellCallCommandAddedEvent,
    ResponseShellCallCommandDeltaEvent,
    ResponseShellCallCommandDoneEvent,
    ResponseShellCallOutputContentDeltaEvent,
    ResponseShellCallOutputContentDoneEvent,
    ResponseInProgressEvent,
    ResponseFailedEvent,
    ResponseIncompleteEvent,
    ResponseOutputItemAddedEvent,
    ResponseOutputItemDoneEvent,
    ResponseReasoningSummaryPartAddedEvent,
    ResponseReasoningSummaryPartDoneEvent,
    ResponseReasoningSummaryTextDeltaEvent,
    ResponseReasoningSummaryTextDoneEvent,
    ResponseReasoningTextDeltaEvent,
    ResponseReasoningTextDoneEvent,
    ResponseRefusalDeltaEvent,
    ResponseRefusalDoneEvent,
    ResponseTextDeltaEvent,
    ResponseTextDoneEvent,
    ResponseWebSearchCallCompletedEvent,
    ResponseWebSearchCallInProgressEvent,
    ResponseWebSearchCallSearchingEvent,
    ResponseImageGenCallCompletedEvent,
    ResponseImageGenCallGeneratingEvent,
    ResponseImageGenCallInProgressEvent,
    ResponseImageGenCallPartialImageEvent,
    ResponseMcpCallArgumentsDeltaEvent,
    ResponseMcpCallArgumentsDoneEvent,
    ResponseMcpCallCompletedEvent,
    ResponseMcpCallFailedEvent,
    ResponseMcpCallInProgressEvent,
    ResponseMcpListToolsCompletedEvent,
    ResponseMcpListToolsFailedEvent,
    ResponseMcpListToolsInProgressEvent,
    ResponseOutputTextAnnotationAddedEvent,
    ResponseQueuedEvent,
    ResponseCustomToolCallInputDeltaEvent,
    ResponseCustomToolCallInputDoneEvent,
]

class _responses_client_event:
    Conversation: TypeAlias = Union[str, ResponseConversationParam, None]

    class ToolChoiceSpecificProgrammaticToolCallingParam(BaseModel):
        type: Literal["programmatic_tool_calling"]

    ToolChoice: TypeAlias = Union[
        Literal["none", "auto", "required"],
        ToolChoiceAllowed,
        ToolChoiceTypes,
        ToolChoiceFunction,
        ToolChoiceMcp,
        ToolChoiceCustom,
        _responses_client_event.ToolChoiceSpecificProgrammaticToolCallingParam,
        ToolChoiceApplyPatch,
        ToolChoiceShell,
    ]

    class ContextManagement(BaseModel):
        compact_threshold: Optional[int]
        type: str

    class ModerationPolicyInput(BaseModel):
        mode: Literal["score", "block"]

    class ModerationPolicyOutput(BaseModel):
        mode: Literal["score", "block"]

    class ModerationPolicy(BaseModel):
        input: Optional[_responses_client_event.ModerationPolicyInput]
        output: Optional[_responses_client_event.ModerationPolicyOutput]

    class Moderation(BaseModel):
        model: str
        policy: Optional[_responses_client_event.ModerationPolicy]

    class PromptCacheOptions(BaseModel):
        mode: Optional[Literal["implicit", "explicit"]]
        ttl: Optional[Literal["30m"]]

    class StreamOptions(BaseModel):
        include_obfuscation: Optional[bool]

class ResponsesClientEvent(BaseModel):
    background: Optional[bool]
    context_management: Optional[List[_responses_client_event.ContextManagement]]
    conversation: Optional[_responses_client_event.Conversation]
    include: Optional[
        List[
            Literal[
                "file_search_call.results",
                "web_search_call.results",
                "web_search_call.action.sources",
                "message.input_image.image_url",
                "computer_call_output.output.image_url",
                "code_interpreter_call.outputs",
                "reasoning.encrypted_content",
                "message.output_text.logprobs",
            ]
        ]
    ]
    input: Union[str, List[ResponseInputItem], None]
    instructions: Optional[str]
    max_output_tokens: Optional[int]
    max_tool_calls: Optional[int]
    metadata: Optional[Dict[str, str]]
    model: Union[
        str,
        Literal[
            "gpt-5.6-sol",
            "gpt-5.6-terra",
            "gpt-5.6-luna",
            "gpt-5.5",
            "gpt-5.5-2026-04-23",
            "gpt-5.4",
            "gpt-5.4-mini",
            "gpt-5.4-nano",
            "gpt-5.4-mini-2026-03-17",
            "gpt-5.4-nano-2026-03-17",
            "gpt-5.3-chat-latest",
            "gpt-5.2",
            "gpt-5.2-2025-12-11",
            "gpt-5.2-chat-latest",
            "gpt-5.2-pro",
            "gpt-5.2-pro-2025-12-11",
            "gpt-5.1",
            "gpt-5.1-2025-11-13",
            "gpt-5.1-codex",
            "gpt-5.1-mini",
            "gpt-5.1-chat-latest",
            "gpt-5",
            "gpt-5-mini",
            "gpt-5-nano",
            "gpt-5-2025-08-07",
            "gpt-5-mini-2025-08-07",
            "gpt-5-nano-2025-08-07",
            "gpt-5-chat-latest",
            "gpt-4.1",
            "gpt-4.1-mini",
            "gpt-4.1-nano",
            "gpt-4.1-2025-04-14",
            "gpt-4.1-mini-2025-04-14",
            "gpt-4.1-nano-2025-04-14",
            "o4-mini",
            "o4-mini-2025-04-16",
            "o3",
            "o3-2025-04-16",
            "o3-mini",
            "o3-mini-2025-01-31",
            "o1",
            "o1-2024-12-17",
            "o1-preview",
            "o1-preview-2024-09-12",
            "o1-mini",
            "o1-mini-2024-09-12",
            "gpt-4o",
            "gpt-4o-2024-11-20",
            "gpt-4o-2024-08-06",
            "gpt-4o-2024-05-13",
            "gpt-4o-audio-preview",
            "gpt-4o-audio-preview-2024-10-01",
            "gpt-4o-audio-preview-2024-12-17",
            "gpt-4o-audio-preview-2025-06-03",
            "gpt-4o-mini-audio-preview",
            "gpt-4o-mini-audio-preview-2024-12-17",
            "gpt-4o-search-preview",
            "gpt-4o-mini-search-preview",
            "gpt-4o-search-preview-2025-03-11",
            "gpt-4o-mini-search-preview-2025-03-11",
            "chatgpt-4o-latest",
            "codex-mini-latest",
            "gpt-4o-mini",
            "gpt-4o-mini-2024-07-18",
            "gpt-4-turbo",
            "gpt-4-turbo-2024-04-09",
            "gpt-4-0125-preview",
            "gpt-4-turbo-preview",
            "gpt-4-1106-preview",
            "gpt-4-vision-preview",
            "gpt-4",
            "gpt-4-0314",
            "gpt-4-0613",
            "gpt-4-32k",
            "gpt-4-32k-0314",
            "gpt-4-32k-0613",
            "gpt-3.5-turbo",
            "gpt-3.5-turbo-16k",
            "gpt-3.5-turbo-0301",
            "gpt-3.5-turbo-0613",
            "gpt-3.5-turbo-1106",
            "gpt-3.5-turbo-0125",
            "gpt-3.5-turbo-16k-0613",
        ],
        Literal[
            "o1-pro",
            "o1-pro-2025-03-19",
            "o3-pro",
            "o3-pro-2025-06-10",
            "o3-deep-research",
            "o3-deep-research-2025-06-26",
            "o4-mini-deep-research",
            "o4-mini-deep-research-2025-06-26",
            "computer-use-preview",
            "computer-use-preview-2025-03-11",
            "gpt-5.5-pro",
            "gpt-5.5-pro-2026-04-23",
            "gpt-5-codex",
            "gpt-5-pro",
            "gpt-5-pro-2025-10-06",
            "gpt-5.1-codex-max",
            "gpt-daybreak-blue-latest",
            "gpt-daybreak-red-latest",
            "gpt-5.6-cyber",
        ],
        None,
    ]
    moderation: Optional[_responses_client_event.Moderation]
    parallel_tool_calls: Optional[bool]
    previous_response_id: Optional[str]
    prompt: Optional[ResponsePrompt]
    prompt_cache_key: Optional[str]
    prompt_cache_options: Optional[_responses_client_event.PromptCacheOptions]
    prompt_cache_retention: Optional[Literal["in_memory", "24h"]]
    reasoning: Optional[_Reasoning]
    safety_identifier: Optional[str]
    service_tier: Optional[
        Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"]
    ]
    store: Optional[bool]
    stream: Optional[bool]
    stream_id: Optional[str]
    stream_options: Optional[_responses_client_event.StreamOptions]
    temperature: Optional[float]
    text: Optional[ResponseTextConfig]
    tool_choice: Optional[_responses_client_event.ToolChoice]
    tools: Optional[List[Tool]]
    top_logprobs: Optional[int]
    top_p: Optional[float]
    truncation: Optional[Literal["auto", "disabled"]]
    type: Literal["response.create"]
    user: Optional[str]

class _responses_client_event_param:
    Conversation: TypeAlias = Union[str, ResponseConversationParamParam]

    class ToolChoiceSpecificProgrammaticToolCallingParam(TypedDict, total=False):
        type: Required[Literal["programmatic_tool_calling"]]

    ToolChoice: TypeAlias = Union[
        Literal["none", "auto", "required"],
        ToolChoiceAllowedParam,
        ToolChoiceTypesParam,
        ToolChoiceFunctionParam,
        ToolChoiceMcpParam,
        ToolChoiceCustomParam,
        _responses_client_event_param.ToolChoiceSpecificProgrammaticToolCallingParam,
        ToolChoiceApplyPatchParam,
        ToolChoiceShellParam,
    ]

    class ContextManagement(TypedDict, total=False):
        compact_threshold: Optional[int]
        type: Required[str]

    class ModerationPolicyInput(TypedDict, total=False):
        mode: Required[Literal["score", "block"]]

    class ModerationPolicyOutput(TypedDict, total=False):
        mode: Required[Literal["score", "block"]]

    class ModerationPolicy(TypedDict, total=False):
        input: Optional[_responses_client_event_param.ModerationPolicyInput]
        output: Optional[_responses_client_event_param.ModerationPolicyOutput]

    class Moderation(TypedDict, total=False):
        model: Required[str]
        policy: Optional[_responses_client_event_param.ModerationPolicy]

    class PromptCacheOptions(TypedDict, total=False):
        mode: Literal["implicit", "explicit"]
        ttl: Literal["30m"]

    class StreamOptions(TypedDict, total=False):
        include_obfuscation: bool

class ResponsesClientEventParam(TypedDict, total=False):
    background: Optional[bool]
    context_management: Optional[Iterable[_responses_client_event_param.ContextManagement]]
    conversation: Optional[_responses_client_event_param.Conversation]
    include: Optional[Iterable[_ResponseIncludable]]
    input: Union[str, ResponseInputParam]
    instructions: Optional[str]
    max_output_tokens: Optional[int]
    max_tool_calls: Optional[int]
    metadata: Optional[Metadata]
    model: ResponsesModel
    moderation: Optional[_responses_client_event_param.Moderation]
    parallel_tool_calls: Optional[bool]
    previous_response_id: Optional[str]
    prompt: Optional[ResponsePromptParam]
    prompt_cache_key: Optional[str]
    prompt_cache_options: _responses_client_event_param.PromptCacheOptions
    prompt_cache_retention: Optional[Literal["in_memory", "24h"]]
    reasoning: Optional[Reasoning]
    safety_identifier: Optional[str]
    service_tier: Optional[ServiceTier]
    store: Optional[bool]
    stream: Optional[bool]
    stream_id: str
    stream_options: Optional[_responses_client_event_param.StreamOptions]
    temperature: Optional[float]
    text: ResponseTextConfigParam
    tool_choice: _responses_client_event_param.ToolChoice
    tools: Iterable[ToolParam]
    top_logprobs: Optional[int]
    top_p: Optional[float]
    truncation: Optional[Literal["auto", "disabled"]]
    type: Required[Literal["response.create"]]
    user: str

class _responses_server_event:
    class ResponseAudioTranscriptWsDelta(ResponseAudioTranscriptDeltaEvent):
        stream_id: Optional[str]

    class ResponseAudioTranscriptWsDone(ResponseAudioTranscriptDoneEvent):
        stream_id: Optional[str]

    class ResponseAudioWsDelta(ResponseAudioDeltaEvent):
        stream_id: Optional[str]

    class ResponseAudioWsDone(ResponseAudioDoneEvent):
        stream_id: Optional[str]

    class ResponseCodeInterpreterCallCodeWsDelta(ResponseCodeInterpreterCallCodeDeltaEvent):
        stream_id: Optional[str]

    class ResponseCodeInterpreterCallCodeWsDone(ResponseCodeInterpreterCallCodeDoneEvent):
        stream_id: Optional[str]

    class ResponseCodeInterpreterCallInWsProgress(ResponseCodeInterpreterCallInProgressEvent):
        stream_id: Optional[str]

    class ResponseCodeInterpreterCallWsCompleted(ResponseCodeInterpreterCallCompletedEvent):
        stream_id: Optional[str]

    class ResponseCodeInterpreterCallWsInterpreting(ResponseCodeInterpreterCallInterpretingEvent):
        stream_id: Optional[str]

    class ResponseContentPartWsAdded(ResponseContentPartAddedEvent):
        stream_id: Optional[str]

    class ResponseContentPartWsDone(ResponseContentPartDoneEvent):
        stream_id: Optional[str]

    class ResponseCustomToolCallInputWsDelta(ResponseCustomToolCallInputDeltaEvent):
        stream_id: Optional[str]

    class ResponseCustomToolCallInputWsDone(ResponseCustomToolCallInputDoneEvent):
        stream_id: Optional[str]

    class ResponseFileSearchCallInWsProgress(ResponseFileSearchCallInProgressEvent):
        stream_id: Optional[str]

    class ResponseFileSearchCallWsCompleted(ResponseFileSearchCallCompletedEvent):
        stream_id: Optional[str]

    class ResponseFileSearchCallWsSearching(ResponseFileSearchCallSearchingEvent):
        stream_id: Optional[str]

    class ResponseFunctionCallArgumentsWsDelta(ResponseFunctionCallArgumentsDeltaEvent):
        stream_id: Optional[str]

    class ResponseFunctionCallArgumentsWsDone(ResponseFunctionCallArgumentsDoneEvent):
        stream_id: Optional[str]

    class ResponseImageGenCallInWsProgress(ResponseImageGenCallInProgressEvent):
        stream_id: Optional[str]

    class ResponseImageGenCallPartialWsImage(ResponseImageGenCallPartialImageEvent):
        stream_id: Optional[str]

    class ResponseImageGenCallWsCompleted(ResponseImageGenCallCompletedEvent):
        stream_id: Optional[str]

    class ResponseImageGenCallWsGenerating(ResponseImageGenCallGeneratingEvent):
        stream_id: Optional[str]

    class ResponseInWsProgress(ResponseInProgressEvent):
        stream_id: Optional[str]

    class ResponseMcpCallArgumentsWsDelta(ResponseMcpCallArgumentsDeltaEvent):
        stream_id: Optional[str]

    class ResponseMcpCallArgumentsWsDone(ResponseMcpCallArgumentsDoneEvent):
        stream_id: Optional[str]

    class ResponseMcpCallInWsProgress(ResponseMcpCallInProgressEvent):
        stream_id: Optional[str]

    class ResponseMcpCallWsCompleted(ResponseMcpCallCompletedEvent):
        stream_id: Optional[str]

    class ResponseMcpCallWsFailed(ResponseMcpCallFailedEvent):
        stream_id: Optional[str]

    class ResponseMcpListToolsInWsProgress(ResponseMcpListToolsInProgressEvent):
        stream_id: Optional[str]

    class ResponseMcpListToolsWsCompleted(ResponseMcpListToolsCompletedEvent):
        stream_id: Optional[str]

    class ResponseMcpListToolsWsFailed(ResponseMcpListToolsFailedEvent):
        stream_id: Optional[str]

    class ResponseOutputItemWsAdded(ResponseOutputItemAddedEvent):
        stream_id: Optional[str]

    class ResponseOutputItemWsDone(ResponseOutputItemDoneEvent):
        stream_id: Optional[str]

    class ResponseOutputTextAnnotationWsAdded(ResponseOutputTextAnnotationAddedEvent):
        stream_id: Optional[str]

    class ResponseReasoningSummaryPartWsAdded(ResponseReasoningSummaryPartAddedEvent):
        stream_id: Optional[str]

    class ResponseReasoningSummaryPartWsDone(ResponseReasoningSummaryPartDoneEvent):
        stream_id: Optional[str]

    class ResponseReasoningSummaryTextWsDelta(ResponseReasoningSummaryTextDeltaEvent):
        stream_id: Optional[str]

    class ResponseReasoningSummaryTextWsDone(ResponseReasoningSummaryTextDoneEvent):
        stream_id: Optional[str]

    class ResponseReasoningTextWsDelta(ResponseReasoningTextDeltaEvent):
        stream_id: Optional[str]

    class ResponseReasoningTextWsDone(ResponseReasoningTextDoneEvent):
        stream_id: Optional[str]

    class ResponseRefusalWsDelta(ResponseRefusalDeltaEvent):
        stream_id: Optional[str]

    class ResponseRefusalWsDone(ResponseRefusalDoneEvent):
        stream_id: Optional[str]

    class ResponseShellCallCommandWsAdded(ResponseShellCallCommandAddedEvent):
        stream_id: Optional[str]

    class ResponseShellCallCommandWsDelta(ResponseShellCallCommandDeltaEvent):
        stream_id: Optional[str]

    class ResponseShellCallCommandWsDone(ResponseShellCallCommandDoneEvent):
        stream_id: Optional[str]

    class ResponseShellCallOutputContentWsDelta(ResponseShellCallOutputContentDeltaEvent):
        stream_id: Optional[str]

    class ResponseShellCallOutputContentWsDone(ResponseShellCallOutputContentDoneEvent):
        stream_id: Optional[str]

    class ResponseTextWsDelta(ResponseTextDeltaEvent):
        stream_id: Optional[str]

    class ResponseTextWsDone(ResponseTextDoneEvent):
        stream_id: Optional[str]

    class ResponseWebSearchCallInWsProgress(ResponseWebSearchCallInProgressEvent):
        stream_id: Optional[str]

    class ResponseWebSearchCallWsCompleted(ResponseWebSearchCallCompletedEvent):
        stream_id: Optional[str]

    class ResponseWebSearchCallWsSearching(ResponseWebSearchCallSearchingEvent):
        stream_id: Optional[str]

    class ResponseWsCompleted(ResponseCompletedEvent):
        stream_id: Optional[str]

    class ResponseWsCreated(ResponseCreatedEvent):
        stream_id: Optional[str]

    class ResponseWsErrorError(BaseModel):
        code: Optional[str]
        headers: Optional[Dict[str, str]]
        message: str
        param: Optional[str]
        type: str

    class ResponseWsError(BaseModel):
        error: _responses_server_event.ResponseWsErrorError
        sequence_number: Optional[int]
        status: Optional[int]
        stream_id: Optional[str]
        type: Literal["error"]

    class ResponseWsFailed(ResponseFailedEvent):
        stream_id: Optional[str]

    class ResponseWsIncomplete(ResponseIncompleteEvent):
        stream_id: Optional[str]

    class ResponseWsQueued(ResponseQueuedEvent):
        stream_id: Optional[str]

ResponsesServerEvent: TypeAlias = Union[
    _responses_server_event.ResponseAudioWsDelta,
    _responses_server_event.ResponseAudioWsDone,
    _responses_server_event.ResponseAudioTranscriptWsDelta,
    _responses_server_event.ResponseAudioTranscriptWsDone,
    _responses_server_event.ResponseCodeInterpreterCallCodeWsDelta,
    _responses_server_event.ResponseCodeInterpreterCallCodeWsDone,
    _responses_server_event.ResponseCodeInterpreterCallWsCompleted,
    _responses_server_event.ResponseCodeInterpreterCallInWsProgress,
    _responses_server_event.ResponseCodeInterpreterCallWsInterpreting,
    _responses_server_event.ResponseWsCompleted,
    _responses_server_event.ResponseContentPartWsAdded,
    _responses_server_event.ResponseContentPartWsDone,
    _responses_server_event.ResponseWsCreated,
    _responses_server_event.ResponseFileSearchCallWsCompleted,
    _responses_server_event.ResponseFileSearchCallInWsProgress,
    _responses_server_event.ResponseFileSearchCallWsSearching,
    _responses_server_event.ResponseFunctionCallArgumentsWsDelta,
    _responses_server_event.ResponseFunctionCallArgumentsWsDone,
    _responses_server_event.ResponseShellCallCommandWsAdded,
    _responses_server_event.ResponseShellCallCommandWsDelta,
    _responses_server_event.ResponseShellCallCommandWsDone,
    _responses_server_event.ResponseShellCallOutputContentWsDelta,
    _responses_server_event.ResponseShellCallOutputContentWsDone,
    _responses_server_event.ResponseInWsProgress,
    _responses_server_event.ResponseWsFailed,
    _responses_server_event.ResponseWsIncomplete,
    _responses_server_event.ResponseOutputItemWsAdded,
    _responses_server_event.ResponseOutputItemWsDone,
    _responses_server_event.ResponseReasoningSummaryPartWsAdded,
    _responses_server_event.ResponseReasoningSummaryPartWsDone,
    _responses_server_event.ResponseReasoningSummaryTextWsDelta,
    _responses_server_event.ResponseReasoningSummaryTextWsDone,
    _responses_server_event.ResponseReasoningTextWsDelta,
    _responses_server_event.ResponseReasoningTextWsDone,
    _responses_server_event.ResponseRefusalWsDelta,
    _responses_server_event.ResponseRefusalWsDone,
    _responses_server_event.ResponseTextWsDelta,
    _responses_server_event.ResponseTextWsDone,
    _responses_server_event.ResponseWebSearchCallWsCompleted,
    _responses_server_event.ResponseWebSearchCallInWsProgress,
    _responses_server_event.ResponseWebSearchCallWsSearching,
    _responses_server_event.ResponseImageGenCallWsCompleted,
    _responses_server_event.ResponseImageGenCallWsGenerating,
    _responses_server_event.ResponseImageGenCallInWsProgress,
    _responses_server_event.ResponseImageGenCallPartialWsImage,
    _responses_server_event.ResponseMcpCallArgumentsWsDelta,
    _responses_server_event.ResponseMcpCallArgumentsWsDone,
    _responses_server_event.ResponseMcpCallWsCompleted,
    _responses_server_event.ResponseMcpCallWsFailed,
    _responses_server_event.ResponseMcpCallInWsProgress,
    _responses_server_event.ResponseMcpListToolsWsCompleted,
    _responses_server_event.ResponseMcpListToolsWsFailed,
    _responses_server_event.ResponseMcpListToolsInWsProgress,
    _responses_server_event.ResponseOutputTextAnnotationWsAdded,
    _responses_server_event.ResponseWsQueued,
    _responses_server_event.ResponseCustomToolCallInputWsDelta,
    _responses_server_event.ResponseCustomToolCallInputWsDone,
    _responses_server_event.ResponseWsError,
]

class InputItemListParams(TypedDict, total=False):
    """List the input items of a stored response, page by page."""

    after: str
    include: Iterable[_ResponseIncludable]
    limit: int
    order: Literal["asc", "desc"]

class _input_token_count_params:
    Conversation: TypeAlias = Union[str, ResponseConversationParamParam]

    class ToolChoiceSpecificProgrammaticToolCallingParam(TypedDict, total=False):
        type: Required[Literal["programmatic_tool_calling"]]

    ToolChoice: TypeAlias = Union[
        Literal["none", "auto", "required"],
        ToolChoiceAllowedParam,
        ToolChoiceTypesParam,
        ToolChoiceFunctionParam,
        ToolChoiceMcpParam,
        ToolChoiceCustomParam,
        _input_token_count_params.ToolChoiceSpecificProgrammaticToolCallingParam,
        ToolChoiceApplyPatchParam,
        ToolChoiceShellParam,
    ]

    class Text(TypedDict, total=False):
        format: ResponseFormatTextConfigParam
        verbosity: Optional[Literal["low", "medium", "high"]]

class InputTokenCountParams(TypedDict, total=False):
    """Count the input tokens a request would consume."""

    conversation: Optional[_input_token_count_params.Conversation]
    instructions: Optional[str]
    model: Optional[str]
    parallel_tool_calls: Optional[bool]
    previous_response_id: Optional[str]
    reasoning: Optional[Reasoning]
    text: Optional[_input_token_count_params.Text]
    tool_choice: Optional[_input_token_count_params.ToolChoice]
    tools: Optional[Iterable[ToolParam]]
    input: Union[str, Iterable[ResponseInputItemParam], None]
    personality: Union[str, Literal["friendly", "pragmatic"]]
    truncation: Literal["auto", "disabled"]

class ParsedResponseOutputText(OfContent, ResponseOutputText, Generic[T]):
    parsed: Optional[T]
    """The text as the type that was given as `text_format`."""

ParsedContent: TypeAlias = Union[ParsedResponseOutputText[T], ResponseOutputRefusal]

class ParsedResponseFunctionToolCall(OfArguments, ResponseFunctionToolCall):
    parsed_arguments: Optional[object]
    """The arguments as the function's type, or as JSON objects."""

class ParsedResponseOutputMessage(ResponseOutputMessage, Generic[T]):
    content: List[ParsedContent[T]]  # type: ignore[assignment, unused-ignore]

ParsedResponseOutputItem: TypeAlias = Union[
    ParsedResponseOutputMessage[T],
    ParsedResponseFunctionToolCall,
    ResponseFileSearchToolCall,
    ResponseFunctionToolCallOutputItem,
    ResponseFunctionWebSearch,
    ResponseComputerToolCall,
    ResponseComputerToolCallOutputItem,
    ResponseReasoningItem,
    _response_output_item.Program,
    _response_output_item.ProgramOutput,
    ResponseToolSearchCall,
    ResponseToolSearchOutputItem,
    _response_output_item.AdditionalTools,
    ResponseCompactionItem,
    _response_output_item.ImageGenerationCall,
    ResponseCodeInterpreterToolCall,
    _response_output_item.LocalShellCall,
    _response_output_item.LocalShellCallOutput,
    ResponseFunctionShellToolCall,
    ResponseFunctionShellToolCallOutput,
    ResponseApplyPatchToolCall,
    ResponseApplyPatchToolCallOutput,
    _response_output_item.McpCall,
    _response_output_item.McpListTools,
    _response_output_item.McpApprovalRequest,
    _response_output_item.McpApprovalResponse,
    ResponseCustomToolCall,
    ResponseCustomToolCallOutputItem,
]

class ParsedResponse(OutputParsed[T], Response, Generic[T]):
    """A response whose text was parsed into the type asked for."""

    output: List[ParsedResponseOutputItem[T]]  # type: ignore[assignment, unused-ignore]
