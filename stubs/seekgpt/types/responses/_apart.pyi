from typing import Dict, Iterable, List, Mapping, Optional, Sequence, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict
from ..._model.base import BaseModel
from ..._types import SequenceNotStr
from .._literals import _responses_ResponseIncludable as ResponseIncludable
from ..chat._apart import ChatCompletionFunctionToolParam
from ..shared import (
    ComparisonFilter as _ComparisonFilter,
    CompoundFilter as _CompoundFilter,
    CustomToolInputFormat as _CustomToolInputFormat,
    ResponseFormatText as _ResponseFormatText,
)
from ..shared_params import (
    ComparisonFilter,
    CompoundFilter,
    CustomToolInputFormat,
    Reasoning as _Reasoning,
    ResponseFormatJSONObject,
    ResponseFormatText,
    ResponsesModel,
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
        ttl: Literal["30m", "12h"]

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
        ttl: Literal["30m", "12h"]

class ResponseInputImageParam(TypedDict, total=False):
    detail: Literal["low", "high", "auto", "original"]
    file_id: Optional[str]
    image_url: Optional[str]
    prompt_cache_breakpoint: _response_input_image_param.PromptCacheBreakpoint
    type: Required[Literal["input_image"]]

class _response_input_text_param:
    class PromptCacheBreakpoint(TypedDict, total=False):
        mode: Required[Literal["explicit"]]
        ttl: Literal["30m", "12h"]

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

_ComputerActionListParamItem: TypeAlias = Union[
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
ComputerActionListParam: TypeAlias = List[_ComputerActionListParamItem]

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
    actions: Iterable[_ComputerActionListParamItem]
    call_id: Required[str]
    id: Required[str]
    pending_safety_checks: Required[Iterable[_response_computer_tool_call_param.PendingSafetyCheck]]
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    type: Required[Literal["computer_call"]]

class ResponseFormatTextJSONSchemaConfigParam(TypedDict, total=False):
    """A JSON schema that output text must follow."""

    description: str
    name: Required[str]
    schema: Required[Mapping[str, object]]
    strict: Optional[bool]
    type: Required[Literal["json_schema"]]

class _response_configuration_update_item_param_param:
    TextFormat: TypeAlias = Union[ResponseFormatText, ResponseFormatTextJSONSchemaConfigParam]

    class Reasoning(TypedDict, total=False):
        effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]]

    class Text(TypedDict, total=False):
        format: Required[Union[ResponseFormatText, ResponseFormatTextJSONSchemaConfigParam]]

class ResponseConfigurationUpdateItemParamParam(TypedDict, total=False):
    id: Optional[str]
    reasoning: _response_configuration_update_item_param_param.Reasoning
    text: _response_configuration_update_item_param_param.Text
    type: Required[Literal["configuration_update"]]

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

_ResponseCustomToolCallParamKeys = TypedDict(
    "_ResponseCustomToolCallParamKeys",
    {"async": bool},
    total=False,
)

class ResponseCustomToolCallParam(_ResponseCustomToolCallParamKeys, total=False):
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
        attributes: Optional[Mapping[str, Union[str, float, bool]]]
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
        ttl: Literal["30m", "12h"]

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
        ttl: Literal["30m", "12h"]

class ResponseInputImageContentParam(TypedDict, total=False):
    detail: Optional[Literal["low", "high", "auto", "original"]]
    file_id: Optional[str]
    image_url: Optional[str]
    prompt_cache_breakpoint: Optional[_response_input_image_content_param.PromptCacheBreakpoint]
    type: Required[Literal["input_image"]]

class _response_input_text_content_param:
    class PromptCacheBreakpoint(TypedDict, total=False):
        mode: Required[Literal["explicit"]]
        ttl: Literal["30m", "12h"]

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

_ResponseFunctionToolCallParamKeys = TypedDict(
    "_ResponseFunctionToolCallParamKeys",
    {"async": bool},
    total=False,
)

class ResponseFunctionToolCallParam(_ResponseFunctionToolCallParamKeys, total=False):
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
    status: Required[Literal["in_progress", "searching", "completed", "failed", "incomplete"]]
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

_CustomToolParamKeys = TypedDict("_CustomToolParamKeys", {"async": bool}, total=False)

class CustomToolParam(_CustomToolParamKeys, total=False):
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

_FunctionToolParamKeys = TypedDict("_FunctionToolParamKeys", {"async": bool}, total=False)

class FunctionToolParam(_FunctionToolParamKeys, total=False):
    """A function of yours on offer to the model, with a schema of its parameters."""

    allowed_callers: Optional[Sequence[Literal["direct", "programmatic"]]]
    defer_loading: bool
    description: Optional[str]
    name: Required[str]
    output_schema: Optional[Mapping[str, object]]
    parameters: Required[Optional[Mapping[str, object]]]
    strict: Required[Optional[bool]]
    type: Required[Literal["function"]]

class _namespace_tool_param:
    _ToolFunctionKeys = TypedDict("_ToolFunctionKeys", {"async": bool}, total=False)

    class ToolFunction(_ToolFunctionKeys, total=False):
        allowed_callers: Optional[Sequence[Literal["direct", "programmatic"]]]
        defer_loading: bool
        description: Optional[str]
        name: Required[str]
        output_schema: Optional[Mapping[str, object]]
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

    class ImageGenerationSvgReasoning(TypedDict, total=False):
        effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]

    class ImageGenerationSvg(TypedDict, total=False):
        model: str
        reasoning: Optional[_tool_param.ImageGenerationSvgReasoning]

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
                "gpt-image-2.5-sunburst",
                "gpt-image-2.5-sunburst-2026-09-08",
                "gpt-image-2.5-flare",
                "gpt-image-2.5-flare-2026-09-08",
                "gpt-image-2.6-sunburst",
                "gpt-image-2.6-flare",
            ],
        ]
        moderation: Literal["auto", "low"]
        output_compression: int
        output_format: Literal["png", "webp", "jpeg", "gif", "svg"]
        partial_images: int
        quality: Literal["low", "medium", "high", "auto", "xhigh", "max"]
        size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024", "auto"]]
        type: Required[Literal["image_generation"]]
        complexity: Literal["low", "medium", "high"]
        frame_count: int
        frame_duration_ms: int
        svg: _tool_param.ImageGenerationSvg

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
        headers: Optional[Mapping[str, str]]
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

class _response_tool_search_output_item_param_param:
    ToolCodeInterpreterContainer: TypeAlias = Union[
        str,
        _tool_param.CodeInterpreterContainerCodeInterpreterToolAuto,
    ]
    ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = Union[
        ContainerNetworkPolicyDisabledParam,
        ContainerNetworkPolicyAllowlistParam,
    ]
    ToolMcpAllowedTools: TypeAlias = Union[
        SequenceNotStr[str],
        _tool_param.McpAllowedToolsMcpToolFilter,
        None,
    ]

    class ToolMcpRequireApprovalMcpToolApprovalFilter(TypedDict, total=False):
        always: _tool_param.McpAllowedToolsMcpToolFilter
        never: _tool_param.McpAllowedToolsMcpToolFilter

    ToolMcpRequireApproval: TypeAlias = Union[
        _response_tool_search_output_item_param_param.ToolMcpRequireApprovalMcpToolApprovalFilter,
        Literal["always", "never"],
        None,
    ]

    class ToolImageGenerationInputImageMask(TypedDict, total=False):
        file_id: str
        image_url: str

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
        id: Optional[str]

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
        call_id: Optional[str]
        caller: Optional[_response_input_item_param.FunctionCallOutputCaller]
        id: Optional[str]
        name: Optional[str]
        namespace: Optional[str]
        output: Required[Union[str, Iterable[ResponseFunctionCallOutputItemParam]]]
        status: Optional[Literal["in_progress", "completed", "incomplete"]]
        type: Required[Literal["function_call_output"]]

    class ImageGenerationCallErrorModerationDetails(TypedDict, total=False):
        categories: Required[SequenceNotStr[str]]
        moderation_stage: Required[Literal["input", "output", "unknown"]]

    class ImageGenerationCallError(TypedDict, total=False):
        code: Required[Optional[str]]
        message: Required[str]
        param: Required[Optional[str]]
        type: Required[str]
        moderation_details: _response_input_item_param.ImageGenerationCallErrorModerationDetails

    class ImageGenerationCallSvgUsage(TypedDict, total=False):
        input_tokens: Required[int]
        model: Required[str]
        output_tokens: Required[int]
        reasoning_tokens: Required[int]
        total_tokens: Required[int]

    class ImageGenerationCall(TypedDict, total=False):
        id: Required[str]
        result: Required[Optional[str]]
        status: Required[Literal["in_progress", "completed", "generating", "failed"]]
        type: Required[Literal["image_generation_call"]]
        action: Optional[Literal["generate", "edit", "auto"]]
        background: Optional[Literal["transparent", "opaque", "auto"]]
        error: _response_input_item_param.ImageGenerationCallError
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]]
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto"]]
        revised_prompt: Optional[str]
        size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024"], None]
        svg_usage: _response_input_item_param.ImageGenerationCallSvgUsage

    class ItemReference(TypedDict, total=False):
        id: Required[str]
        type: Optional[Literal["item_reference"]]

    class LocalShellCallAction(TypedDict, total=False):
        command: Required[SequenceNotStr[str]]
        env: Required[Mapping[str, str]]
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
        content: Required[Iterable[ResponseInputContentParam]]
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
    ResponseConfigurationUpdateItemParamParam,
]

class _response_input_file:
    class PromptCacheBreakpoint(BaseModel):
        mode: Literal["explicit"]
        ttl: Optional[Literal["30m", "12h"]]

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
        ttl: Optional[Literal["30m", "12h"]]

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
        ttl: Optional[Literal["30m", "12h"]]

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

class ResponseFormatTextJSONSchemaConfig(BaseModel):
    """A JSON schema that output text must follow."""

    description: Optional[str]
    name: str
    schema_: Dict[str, object]
    strict: Optional[bool]
    type: Literal["json_schema"]

class _response_configuration_update_item:
    TextFormat: TypeAlias = Union[_ResponseFormatText, ResponseFormatTextJSONSchemaConfig]

    class Reasoning(BaseModel):
        effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]]

    class Text(BaseModel):
        format: Union[_ResponseFormatText, ResponseFormatTextJSONSchemaConfig]

class ResponseConfigurationUpdateItem(BaseModel):
    id: str
    reasoning: Optional[_response_configuration_update_item.Reasoning]
    text: Optional[_response_configuration_update_item.Text]
    type: Literal["configuration_update"]

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
    async_: Optional[bool]

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
    async_: Optional[bool]

class ResponseFunctionToolCallItem(ResponseFunctionToolCall):
    """A function call as it is stored with a response."""

    created_by: Optional[str]
    id: str  # type: ignore[assignment, unused-ignore]
    status: Literal["in_progress", "completed", "incomplete"]  # type: ignore[assignment, unused-ignore]
    async_: Optional[bool]  # type: ignore[assignment, unused-ignore]

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

    call_id: Optional[str]
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
    status: Literal["in_progress", "searching", "completed", "failed", "incomplete"]
    type: Literal["web_search_call"]

class ContainerReference(BaseModel):
    container_id: str
    type: Literal["container_reference"]

ResponseInputContent: TypeAlias = Union[ResponseInputText, ResponseInputImage, ResponseInputFile]

class EasyInputMessage(BaseModel):
    content: Union[str, List[ResponseInputContent]]
    phase: Optional[Literal["commentary", "final_answer"]]
    role: Literal["user", "assistant", "system", "developer"]
    type: Optional[Literal["message"]]

class LocalSkill(BaseModel):
    description: str
    name: str
    path: str

class LocalEnvironment(BaseModel):
    skills: Optional[List[LocalSkill]]
    type: Literal["local"]

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

class ResponseCompactionItemParam(BaseModel):
    encrypted_content: str
    id: Optional[str]
    type: Literal["compaction"]

class _response_configuration_update_item_param:
    TextFormat: TypeAlias = Union[ResponseFormatText, ResponseFormatTextJSONSchemaConfig]

    class Reasoning(BaseModel):
        effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]]

    class Text(BaseModel):
        format: Union[ResponseFormatText, ResponseFormatTextJSONSchemaConfig]

class ResponseConfigurationUpdateItemParam(BaseModel):
    id: Optional[str]
    reasoning: Optional[_response_configuration_update_item_param.Reasoning]
    text: Optional[_response_configuration_update_item_param.Text]
    type: Literal["configuration_update"]

class _response_input_file_content:
    class PromptCacheBreakpoint(BaseModel):
        mode: Literal["explicit"]
        ttl: Optional[Literal["30m", "12h"]]

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
        ttl: Optional[Literal["30m", "12h"]]

class ResponseInputImageContent(BaseModel):
    detail: Optional[Literal["low", "high", "auto", "original"]]
    file_id: Optional[str]
    image_url: Optional[str]
    prompt_cache_breakpoint: Optional[_response_input_image_content.PromptCacheBreakpoint]
    type: Literal["input_image"]

class _response_input_text_content:
    class PromptCacheBreakpoint(BaseModel):
        mode: Literal["explicit"]
        ttl: Optional[Literal["30m", "12h"]]

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

class CustomTool(BaseModel):
    """A tool of yours that takes free text, or text that fits a grammar."""

    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    defer_loading: Optional[bool]
    description: Optional[str]
    format: Optional[_CustomToolInputFormat]
    name: str
    type: Literal["custom"]
    async_: Optional[bool]

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
    async_: Optional[bool]

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
        async_: Optional[bool]

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

    class ImageGenerationSvgReasoning(BaseModel):
        effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]]

    class ImageGenerationSvg(BaseModel):
        model: Optional[str]
        reasoning: Optional[_tool.ImageGenerationSvgReasoning]

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
                "gpt-image-2.5-sunburst",
                "gpt-image-2.5-sunburst-2026-09-08",
                "gpt-image-2.5-flare",
                "gpt-image-2.5-flare-2026-09-08",
                "gpt-image-2.6-sunburst",
                "gpt-image-2.6-flare",
            ],
            None,
        ]
        moderation: Optional[Literal["auto", "low"]]
        output_compression: Optional[int]
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]]
        partial_images: Optional[int]
        quality: Optional[Literal["low", "medium", "high", "auto", "xhigh", "max"]]
        size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024", "auto"], None]
        type: Literal["image_generation"]
        complexity: Optional[Literal["low", "medium", "high"]]
        frame_count: Optional[int]
        frame_duration_ms: Optional[int]
        svg: Optional[_tool.ImageGenerationSvg]

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

class _response_tool_search_output_item_param:
    ToolCodeInterpreter: TypeAlias = _tool.CodeInterpreter
    ToolImageGeneration: TypeAlias = _tool.ImageGeneration
    ToolMcp: TypeAlias = _tool.Mcp
    ToolMcpAllowedToolsMcpToolFilter: TypeAlias = _tool.McpAllowedToolsMcpToolFilter
    ToolMcpRequireApprovalMcpToolApprovalFilterAlways: TypeAlias = (
        _tool.McpAllowedToolsMcpToolFilter
    )
    ToolMcpRequireApprovalMcpToolApprovalFilterNever: TypeAlias = _tool.McpAllowedToolsMcpToolFilter
    ToolProgrammaticToolCalling: TypeAlias = _tool.ProgrammaticToolCalling
    ToolLocalShell: TypeAlias = _tool.LocalShell
    ToolCodeInterpreterContainerCodeInterpreterToolAuto: TypeAlias = (
        _tool.CodeInterpreterContainerCodeInterpreterToolAuto
    )
    ToolImageGenerationSvg: TypeAlias = _tool.ImageGenerationSvg
    ToolImageGenerationSvgReasoning: TypeAlias = _tool.ImageGenerationSvgReasoning
    ToolCodeInterpreterContainer: TypeAlias = Union[
        str,
        _response_tool_search_output_item_param.ToolCodeInterpreterContainerCodeInterpreterToolAuto,
    ]
    ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = Union[
        ContainerNetworkPolicyDisabled,
        ContainerNetworkPolicyAllowlist,
    ]
    ToolMcpAllowedTools: TypeAlias = Union[
        SequenceNotStr[str],
        _response_tool_search_output_item_param.ToolMcpAllowedToolsMcpToolFilter,
        None,
    ]

    class ToolMcpRequireApprovalMcpToolApprovalFilter(BaseModel):
        always: Optional[
            _response_tool_search_output_item_param.ToolMcpRequireApprovalMcpToolApprovalFilterAlways
        ]
        never: Optional[
            _response_tool_search_output_item_param.ToolMcpRequireApprovalMcpToolApprovalFilterNever
        ]

    ToolMcpRequireApproval: TypeAlias = Union[
        _response_tool_search_output_item_param.ToolMcpRequireApprovalMcpToolApprovalFilter,
        Literal["always", "never"],
        None,
    ]

    class ToolImageGenerationInputImageMask(BaseModel):
        file_id: Optional[str]
        image_url: Optional[str]

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
        id: Optional[str]

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
        call_id: Optional[str]
        caller: Optional[_response_input_item.FunctionCallOutputCaller]
        id: Optional[str]
        name: Optional[str]
        namespace: Optional[str]
        output: Union[str, ResponseFunctionCallOutputItemList]
        status: Optional[Literal["in_progress", "completed", "incomplete"]]
        type: Literal["function_call_output"]

    class ImageGenerationCallErrorModerationDetails(BaseModel):
        categories: List[str]
        moderation_stage: Literal["input", "output", "unknown"]

    class ImageGenerationCallError(BaseModel):
        code: Optional[str]
        message: str
        param: Optional[str]
        type: str
        moderation_details: Optional[_response_input_item.ImageGenerationCallErrorModerationDetails]

    class ImageGenerationCallSvgUsage(BaseModel):
        input_tokens: int
        model: str
        output_tokens: int
        reasoning_tokens: int
        total_tokens: int

    class ImageGenerationCall(BaseModel):
        id: str
        result: Optional[str]
        status: Literal["in_progress", "completed", "generating", "failed"]
        type: Literal["image_generation_call"]
        action: Optional[Literal["generate", "edit", "auto"]]
        background: Optional[Literal["transparent", "opaque", "auto"]]
        error: Optional[_response_input_item.ImageGenerationCallError]
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]]
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto"]]
        revised_prompt: Optional[str]
        size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024"], None]
        svg_usage: Optional[_response_input_item.ImageGenerationCallSvgUsage]

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
    ResponseConfigurationUpdateItemParam,
]

class ResponseToolSearchCall(BaseModel):
    """The model's search for tools that fit its task."""

    arguments: object
    call_id: Optional[str]
    created_by: Optional[str]
    execution: Literal["server", "client"]
    id: str
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["tool_search_call"]

class ResponseToolSearchOutputItem(BaseModel):
    call_id: Optional[str]
    created_by: Optional[str]
    execution: Literal["server", "client"]
    id: str
    status: Literal["in_progress", "completed", "incomplete"]
    tools: List[Tool]
    type: Literal["tool_search_output"]

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
    variables: Optional[Mapping[str, _response_prompt_param.Variables]]
    version: Optional[str]

class ToolChoiceFunctionParam(TypedDict, total=False):
    """Makes the model call one particular function."""

    name: Required[str]
    type: Required[Literal["function"]]

class ToolChoiceMcpParam(TypedDict, total=False):
    name: Optional[str]
    server_label: Required[str]
    type: Required[Literal["mcp"]]

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
        id: Optional[str]

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
        call_id: Optional[str]
        caller: Optional[_response_input_param.FunctionCallOutputCaller]
        id: Optional[str]
        name: Optional[str]
        namespace: Optional[str]
        output: Required[Union[str, Iterable[ResponseFunctionCallOutputItemParam]]]
        status: Optional[Literal["in_progress", "completed", "incomplete"]]
        type: Required[Literal["function_call_output"]]

    class ImageGenerationCall(TypedDict, total=False):
        id: Required[str]
        result: Required[Optional[str]]
        status: Required[Literal["in_progress", "completed", "generating", "failed"]]
        type: Required[Literal["image_generation_call"]]
        action: Optional[Literal["generate", "edit", "auto"]]
        background: Optional[Literal["transparent", "opaque", "auto"]]
        error: _response_input_item_param.ImageGenerationCallError
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]]
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto"]]
        revised_prompt: Optional[str]
        size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024"], None]
        svg_usage: _response_input_item_param.ImageGenerationCallSvgUsage

    class ItemReference(TypedDict, total=False):
        id: Required[str]
        type: Optional[Literal["item_reference"]]

    class LocalShellCallAction(TypedDict, total=False):
        command: Required[SequenceNotStr[str]]
        env: Required[Mapping[str, str]]
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
        content: Required[Iterable[ResponseInputContentParam]]
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

    class ImageGenerationCallErrorModerationDetails(TypedDict, total=False):
        categories: Required[SequenceNotStr[str]]
        moderation_stage: Required[Literal["input", "output", "unknown"]]

_ResponseInputParamItem: TypeAlias = Union[
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
    ResponseConfigurationUpdateItemParamParam,
]
ResponseInputParam: TypeAlias = List[_ResponseInputParamItem]
ResponseFormatTextConfigParam: TypeAlias = Union[
    ResponseFormatText,
    ResponseFormatTextJSONSchemaConfigParam,
    ResponseFormatJSONObject,
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
    tools: Required[Iterable[Mapping[str, object]]]
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

class ResponseCustomToolCallOutputItem(ResponseCustomToolCallOutput):
    created_by: Optional[str]
    id: str  # type: ignore[assignment, unused-ignore]
    status: Literal["in_progress", "completed", "incomplete"]

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
        action: Optional[Literal["generate", "edit", "auto"]]
        background: Optional[Literal["transparent", "opaque", "auto"]]
        error: Optional[_response_input_item.ImageGenerationCallError]
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]]
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto"]]
        revised_prompt: Optional[str]
        size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024"], None]
        svg_usage: Optional[_response_input_item.ImageGenerationCallSvgUsage]

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

    ImageGenerationCallError: TypeAlias = _response_input_item.ImageGenerationCallError
    ImageGenerationCallSvgUsage: TypeAlias = _response_input_item.ImageGenerationCallSvgUsage
    ImageGenerationCallErrorModerationDetails: TypeAlias = (
        _response_input_item.ImageGenerationCallErrorModerationDetails
    )

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

class ResponseCustomToolCallItem(ResponseCustomToolCall):
    created_by: Optional[str]
    id: str  # type: ignore[assignment, unused-ignore]
    status: Literal["in_progress", "completed", "incomplete"]
    async_: Optional[bool]  # type: ignore[assignment, unused-ignore]

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
        action: Optional[Literal["generate", "edit", "auto"]]
        background: Optional[Literal["transparent", "opaque", "auto"]]
        error: Optional[_response_input_item.ImageGenerationCallError]
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]]
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto"]]
        revised_prompt: Optional[str]
        size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024"], None]
        svg_usage: Optional[_response_input_item.ImageGenerationCallSvgUsage]

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

    ImageGenerationCallError: TypeAlias = _response_input_item.ImageGenerationCallError
    ImageGenerationCallSvgUsage: TypeAlias = _response_input_item.ImageGenerationCallSvgUsage
    ImageGenerationCallErrorModerationDetails: TypeAlias = (
        _response_input_item.ImageGenerationCallErrorModerationDetails
    )

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
    ResponseConfigurationUpdateItem,
]

class _responses_client_event_param:
    class ResponseCreateAccessPrograms(TypedDict, total=False):
        cyber: Literal["standard", "daybreak_blue", "daybreak_red"]

    class ResponseCreateBackgroundOptions(TypedDict, total=False):
        completion_window: Literal["soonest", "2h", "8h"]
        continuation_id: str

    class ResponseCreateContextManagement(TypedDict, total=False):
        compact_threshold: Optional[int]
        type: Required[str]

    ResponseCreateConversation: TypeAlias = Union[str, ResponseConversationParamParam]

    class ResponseCreateImage(TypedDict, total=False):
        context_compression: Literal["auto", "enabled", "disabled"]

    class ResponseCreateModerationPolicyInput(TypedDict, total=False):
        mode: Required[Literal["score", "block"]]

    class ResponseCreateModerationPolicyOutput(TypedDict, total=False):
        mode: Required[Literal["score", "block"]]

    class ResponseCreateModerationPolicy(TypedDict, total=False):
        input: Optional[_responses_client_event_param.ResponseCreateModerationPolicyInput]
        output: Optional[_responses_client_event_param.ResponseCreateModerationPolicyOutput]

    class ResponseCreateModeration(TypedDict, total=False):
        model: Required[str]
        policy: Optional[_responses_client_event_param.ResponseCreateModerationPolicy]

    class ResponseCreatePromptCacheOptions(TypedDict, total=False):
        mode: Literal["implicit", "explicit"]
        ttl: Literal["30m"]
        comparison_response_id: Optional[str]
        prewarm: bool

    class ResponseCreateStreamOptions(TypedDict, total=False):
        include_obfuscation: bool

    class ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam(TypedDict, total=False):
        type: Required[Literal["programmatic_tool_calling"]]

    ResponseCreateToolChoice: TypeAlias = Union[
        Literal["none", "auto", "required"],
        ToolChoiceAllowedParam,
        ToolChoiceTypesParam,
        ToolChoiceFunctionParam,
        ToolChoiceMcpParam,
        ToolChoiceCustomParam,
        _responses_client_event_param.ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam,
        ToolChoiceApplyPatchParam,
        ToolChoiceShellParam,
    ]

    class ResponseCreate(TypedDict, total=False):
        background: Optional[bool]
        context_management: Optional[
            Iterable[_responses_client_event_param.ResponseCreateContextManagement]
        ]
        conversation: Optional[_responses_client_event_param.ResponseCreateConversation]
        include: Optional[Iterable[ResponseIncludable]]
        input: Union[str, Iterable[_ResponseInputParamItem]]
        instructions: Optional[str]
        max_output_tokens: Optional[int]
        max_tool_calls: Optional[int]
        metadata: Optional[Mapping[str, str]]
        model: ResponsesModel
        moderation: Optional[_responses_client_event_param.ResponseCreateModeration]
        parallel_tool_calls: Optional[bool]
        previous_response_id: Optional[str]
        prompt: Optional[ResponsePromptParam]
        prompt_cache_key: Optional[str]
        prompt_cache_options: _responses_client_event_param.ResponseCreatePromptCacheOptions
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]]
        reasoning: Optional[_Reasoning]
        safety_identifier: Optional[str]
        service_tier: Optional[ServiceTier]
        store: Optional[bool]
        stream: Optional[bool]
        stream_id: str
        stream_options: Optional[_responses_client_event_param.ResponseCreateStreamOptions]
        temperature: Optional[float]
        text: ResponseTextConfigParam
        tool_choice: _responses_client_event_param.ResponseCreateToolChoice
        tools: Iterable[ToolParam]
        top_logprobs: Optional[int]
        top_p: Optional[float]
        truncation: Optional[Literal["auto", "disabled"]]
        type: Required[Literal["response.create"]]
        user: str
        access_programs: _responses_client_event_param.ResponseCreateAccessPrograms
        background_options: _responses_client_event_param.ResponseCreateBackgroundOptions
        generate: bool
        image: _responses_client_event_param.ResponseCreateImage

    Conversation: TypeAlias = _responses_client_event_param.ResponseCreateConversation
    ToolChoice: TypeAlias = _responses_client_event_param.ResponseCreateToolChoice

class _tool_search_output_namespace_tool:
    ToolFunction: TypeAlias = _namespace_tool.ToolFunction

ToolSearchOutputNamespaceTool: TypeAlias = NamespaceTool
