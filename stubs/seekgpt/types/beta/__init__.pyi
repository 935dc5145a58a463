from . import agents as agents
from . import chatkit as chatkit
from . import realtime as realtime
from . import responses as responses
from . import threads as threads
from ._apart import AssistantResponseFormatOption as AssistantResponseFormatOption
from ._apart import AssistantResponseFormatOptionParam as AssistantResponseFormatOptionParam
from ._apart import AssistantTool as AssistantTool
from ._apart import AssistantToolChoice as AssistantToolChoice
from ._apart import AssistantToolChoiceFunction as AssistantToolChoiceFunction
from ._apart import AssistantToolChoiceFunctionParam as AssistantToolChoiceFunctionParam
from ._apart import AssistantToolChoiceOption as AssistantToolChoiceOption
from ._apart import AssistantToolChoiceOptionParam as AssistantToolChoiceOptionParam
from ._apart import AssistantToolChoiceParam as AssistantToolChoiceParam
from ._apart import AssistantToolParam as AssistantToolParam
from ._apart import BetaApplyPatchTool as BetaApplyPatchTool
from ._apart import BetaApplyPatchToolParam as BetaApplyPatchToolParam
from ._apart import BetaComputerAction as BetaComputerAction
from ._apart import BetaComputerActionListParam as BetaComputerActionListParam
from ._apart import BetaComputerActionParam as BetaComputerActionParam
from ._apart import BetaComputerTool as BetaComputerTool
from ._apart import BetaComputerToolParam as BetaComputerToolParam
from ._apart import BetaComputerUsePreviewTool as BetaComputerUsePreviewTool
from ._apart import BetaComputerUsePreviewToolParam as BetaComputerUsePreviewToolParam
from ._apart import BetaContainerAuto as BetaContainerAuto
from ._apart import BetaContainerAutoParam as BetaContainerAutoParam
from ._apart import BetaContainerNetworkPolicyAllowlist as BetaContainerNetworkPolicyAllowlist
from ._apart import (
    BetaContainerNetworkPolicyAllowlistParam as BetaContainerNetworkPolicyAllowlistParam,
)
from ._apart import BetaContainerNetworkPolicyDisabled as BetaContainerNetworkPolicyDisabled
from ._apart import (
    BetaContainerNetworkPolicyDisabledParam as BetaContainerNetworkPolicyDisabledParam,
)
from ._apart import BetaContainerNetworkPolicyDomainSecret as BetaContainerNetworkPolicyDomainSecret
from ._apart import (
    BetaContainerNetworkPolicyDomainSecretParam as BetaContainerNetworkPolicyDomainSecretParam,
)
from ._apart import BetaContainerReference as BetaContainerReference
from ._apart import BetaContainerReferenceParam as BetaContainerReferenceParam
from ._apart import BetaCustomTool as BetaCustomTool
from ._apart import BetaCustomToolParam as BetaCustomToolParam
from ._apart import BetaEasyInputMessage as BetaEasyInputMessage
from ._apart import BetaEasyInputMessageParam as BetaEasyInputMessageParam
from ._apart import BetaFileSearchTool as BetaFileSearchTool
from ._apart import BetaFileSearchToolParam as BetaFileSearchToolParam
from ._apart import BetaFunctionShellTool as BetaFunctionShellTool
from ._apart import BetaFunctionShellToolParam as BetaFunctionShellToolParam
from ._apart import BetaFunctionTool as BetaFunctionTool
from ._apart import BetaFunctionToolParam as BetaFunctionToolParam
from ._apart import BetaInlineSkill as BetaInlineSkill
from ._apart import BetaInlineSkillParam as BetaInlineSkillParam
from ._apart import BetaInlineSkillSource as BetaInlineSkillSource
from ._apart import BetaInlineSkillSourceParam as BetaInlineSkillSourceParam
from ._apart import BetaLocalEnvironment as BetaLocalEnvironment
from ._apart import BetaLocalEnvironmentParam as BetaLocalEnvironmentParam
from ._apart import BetaLocalSkill as BetaLocalSkill
from ._apart import BetaLocalSkillParam as BetaLocalSkillParam
from ._apart import BetaMcpToolCallError as BetaMcpToolCallError
from ._apart import BetaMcpToolCallErrorParam as BetaMcpToolCallErrorParam
from ._apart import BetaNamespaceTool as BetaNamespaceTool
from ._apart import BetaNamespaceToolParam as BetaNamespaceToolParam
from ._apart import BetaResponseApplyPatchToolCall as BetaResponseApplyPatchToolCall
from ._apart import BetaResponseApplyPatchToolCallOutput as BetaResponseApplyPatchToolCallOutput
from ._apart import BetaResponseCodeInterpreterToolCall as BetaResponseCodeInterpreterToolCall
from ._apart import (
    BetaResponseCodeInterpreterToolCallParam as BetaResponseCodeInterpreterToolCallParam,
)
from ._apart import BetaResponseCompactionItem as BetaResponseCompactionItem
from ._apart import BetaResponseCompactionItemParam as BetaResponseCompactionItemParam
from ._apart import BetaResponseCompactionItemParamParam as BetaResponseCompactionItemParamParam
from ._apart import BetaResponseComputerToolCall as BetaResponseComputerToolCall
from ._apart import BetaResponseComputerToolCallOutputItem as BetaResponseComputerToolCallOutputItem
from ._apart import (
    BetaResponseComputerToolCallOutputScreenshot as BetaResponseComputerToolCallOutputScreenshot,
)
from ._apart import (
    BetaResponseComputerToolCallOutputScreenshotParam as BetaResponseComputerToolCallOutputScreenshotParam,
)
from ._apart import BetaResponseComputerToolCallParam as BetaResponseComputerToolCallParam
from ._apart import BetaResponseConfigurationUpdateItem as BetaResponseConfigurationUpdateItem
from ._apart import (
    BetaResponseConfigurationUpdateItemParam as BetaResponseConfigurationUpdateItemParam,
)
from ._apart import (
    BetaResponseConfigurationUpdateItemParamParam as BetaResponseConfigurationUpdateItemParamParam,
)
from ._apart import BetaResponseContainerReference as BetaResponseContainerReference
from ._apart import BetaResponseCustomToolCall as BetaResponseCustomToolCall
from ._apart import BetaResponseCustomToolCallItem as BetaResponseCustomToolCallItem
from ._apart import BetaResponseCustomToolCallOutput as BetaResponseCustomToolCallOutput
from ._apart import BetaResponseCustomToolCallOutputItem as BetaResponseCustomToolCallOutputItem
from ._apart import BetaResponseCustomToolCallOutputParam as BetaResponseCustomToolCallOutputParam
from ._apart import BetaResponseCustomToolCallParam as BetaResponseCustomToolCallParam
from ._apart import BetaResponseFileSearchToolCall as BetaResponseFileSearchToolCall
from ._apart import BetaResponseFileSearchToolCallParam as BetaResponseFileSearchToolCallParam
from ._apart import BetaResponseFormatTextJSONSchemaConfig as BetaResponseFormatTextJSONSchemaConfig
from ._apart import (
    BetaResponseFormatTextJSONSchemaConfigParam as BetaResponseFormatTextJSONSchemaConfigParam,
)
from ._apart import BetaResponseFunctionCallOutputItem as BetaResponseFunctionCallOutputItem
from ._apart import BetaResponseFunctionCallOutputItemList as BetaResponseFunctionCallOutputItemList
from ._apart import (
    BetaResponseFunctionCallOutputItemListParam as BetaResponseFunctionCallOutputItemListParam,
)
from ._apart import (
    BetaResponseFunctionCallOutputItemParam as BetaResponseFunctionCallOutputItemParam,
)
from ._apart import (
    BetaResponseFunctionShellCallOutputContent as BetaResponseFunctionShellCallOutputContent,
)
from ._apart import (
    BetaResponseFunctionShellCallOutputContentParam as BetaResponseFunctionShellCallOutputContentParam,
)
from ._apart import BetaResponseFunctionShellToolCall as BetaResponseFunctionShellToolCall
from ._apart import (
    BetaResponseFunctionShellToolCallOutput as BetaResponseFunctionShellToolCallOutput,
)
from ._apart import BetaResponseFunctionToolCall as BetaResponseFunctionToolCall
from ._apart import BetaResponseFunctionToolCallItem as BetaResponseFunctionToolCallItem
from ._apart import BetaResponseFunctionToolCallOutputItem as BetaResponseFunctionToolCallOutputItem
from ._apart import BetaResponseFunctionToolCallParam as BetaResponseFunctionToolCallParam
from ._apart import BetaResponseFunctionWebSearch as BetaResponseFunctionWebSearch
from ._apart import BetaResponseFunctionWebSearchParam as BetaResponseFunctionWebSearchParam
from ._apart import BetaResponseInputContent as BetaResponseInputContent
from ._apart import BetaResponseInputContentParam as BetaResponseInputContentParam
from ._apart import BetaResponseInputFile as BetaResponseInputFile
from ._apart import BetaResponseInputFileContent as BetaResponseInputFileContent
from ._apart import BetaResponseInputFileContentParam as BetaResponseInputFileContentParam
from ._apart import BetaResponseInputFileParam as BetaResponseInputFileParam
from ._apart import BetaResponseInputImage as BetaResponseInputImage
from ._apart import BetaResponseInputImageContent as BetaResponseInputImageContent
from ._apart import BetaResponseInputImageContentParam as BetaResponseInputImageContentParam
from ._apart import BetaResponseInputImageParam as BetaResponseInputImageParam
from ._apart import BetaResponseInputItem as BetaResponseInputItem
from ._apart import BetaResponseInputItemParam as BetaResponseInputItemParam
from ._apart import BetaResponseInputMessageContentList as BetaResponseInputMessageContentList
from ._apart import (
    BetaResponseInputMessageContentListParam as BetaResponseInputMessageContentListParam,
)
from ._apart import BetaResponseInputMessageItem as BetaResponseInputMessageItem
from ._apart import BetaResponseInputParam as BetaResponseInputParam
from ._apart import BetaResponseInputText as BetaResponseInputText
from ._apart import BetaResponseInputTextContent as BetaResponseInputTextContent
from ._apart import BetaResponseInputTextContentParam as BetaResponseInputTextContentParam
from ._apart import BetaResponseInputTextParam as BetaResponseInputTextParam
from ._apart import BetaResponseItem as BetaResponseItem
from ._apart import BetaResponseLocalEnvironment as BetaResponseLocalEnvironment
from ._apart import BetaResponseOutputItem as BetaResponseOutputItem
from ._apart import BetaResponseOutputMessage as BetaResponseOutputMessage
from ._apart import BetaResponseOutputMessageParam as BetaResponseOutputMessageParam
from ._apart import BetaResponseOutputRefusal as BetaResponseOutputRefusal
from ._apart import BetaResponseOutputRefusalParam as BetaResponseOutputRefusalParam
from ._apart import BetaResponseOutputText as BetaResponseOutputText
from ._apart import BetaResponseOutputTextParam as BetaResponseOutputTextParam
from ._apart import BetaResponseReasoningItem as BetaResponseReasoningItem
from ._apart import BetaResponseReasoningItemParam as BetaResponseReasoningItemParam
from ._apart import BetaResponseToolSearchCall as BetaResponseToolSearchCall
from ._apart import BetaResponseToolSearchOutputItem as BetaResponseToolSearchOutputItem
from ._apart import BetaResponseToolSearchOutputItemParam as BetaResponseToolSearchOutputItemParam
from ._apart import (
    BetaResponseToolSearchOutputItemParamParam as BetaResponseToolSearchOutputItemParamParam,
)
from ._apart import BetaSkillReference as BetaSkillReference
from ._apart import BetaSkillReferenceParam as BetaSkillReferenceParam
from ._apart import BetaTool as BetaTool
from ._apart import BetaToolParam as BetaToolParam
from ._apart import BetaToolSearchOutputNamespaceTool as BetaToolSearchOutputNamespaceTool
from ._apart import BetaToolSearchTool as BetaToolSearchTool
from ._apart import BetaToolSearchToolParam as BetaToolSearchToolParam
from ._apart import BetaWebSearchPreviewTool as BetaWebSearchPreviewTool
from ._apart import BetaWebSearchPreviewToolParam as BetaWebSearchPreviewToolParam
from ._apart import BetaWebSearchTool as BetaWebSearchTool
from ._apart import BetaWebSearchToolParam as BetaWebSearchToolParam
from ._apart import CodeInterpreterTool as CodeInterpreterTool
from ._apart import CodeInterpreterToolParam as CodeInterpreterToolParam
from ._apart import FileSearchTool as FileSearchTool
from ._apart import FileSearchToolParam as FileSearchToolParam
from ._apart import FunctionTool as FunctionTool
from ._apart import FunctionToolParam as FunctionToolParam
from ._apart import SessionTurnError as SessionTurnError
from ._apart import TokenUsage as TokenUsage
from typing import Dict, Iterable, List, Mapping, Optional, Sequence, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict
from ..._custom.agents import MessageText
from ..._custom.responses import OutputText as _OutputText
from ..._model.base import BaseModel
from ..._types import SequenceNotStr
from .._literals import (
    _ChatModel as ChatModel,
    _ReasoningEffortParam as ReasoningEffortParam,
    _beta_AgentFunctionCallStatus as _AgentFunctionCallStatus,
    _beta_AgentOutputItemStatus as _AgentOutputItemStatus,
    _beta_BetaImageDetail as _BetaImageDetail,
    _beta_BetaResponseIncludable as _BetaResponseIncludable,
    _beta_BetaResponseStatus as _BetaResponseStatus,
    _beta_BetaToolChoiceOptions as _BetaToolChoiceOptions,
)
from ..shared import ErrorObject
from ..shared_params import ReasoningEffort
from ._apart import (
    AssistantResponseFormatOption as _AssistantResponseFormatOption,
    AssistantResponseFormatOptionParam as _AssistantResponseFormatOptionParam,
    AssistantTool as _AssistantTool,
    AssistantToolChoiceOptionParam as _AssistantToolChoiceOptionParam,
    AssistantToolParam as _AssistantToolParam,
    BetaComputerAction as _BetaComputerAction,
    BetaNamespaceToolParam as _BetaNamespaceToolParam,
    BetaResponseFormatTextJSONSchemaConfig as _BetaResponseFormatTextJSONSchemaConfig,
    BetaResponseFormatTextJSONSchemaConfigParam as _BetaResponseFormatTextJSONSchemaConfigParam,
    BetaResponseFunctionCallOutputItem as _BetaResponseFunctionCallOutputItem,
    BetaResponseFunctionCallOutputItemParam as _BetaResponseFunctionCallOutputItemParam,
    BetaResponseInputFile as _BetaResponseInputFile,
    BetaResponseInputFileParam as _BetaResponseInputFileParam,
    BetaResponseInputImage as _BetaResponseInputImage,
    BetaResponseInputImageParam as _BetaResponseInputImageParam,
    BetaResponseInputItem as _BetaResponseInputItem,
    BetaResponseInputItemParam as _BetaResponseInputItemParam,
    BetaResponseInputText as _BetaResponseInputText,
    BetaResponseInputTextParam as _BetaResponseInputTextParam,
    BetaResponseOutputItem as _BetaResponseOutputItem,
    BetaResponseOutputRefusal as _BetaResponseOutputRefusal,
    BetaResponseOutputText as _BetaResponseOutputText,
    BetaTool as _BetaTool,
    BetaToolParam as _BetaToolParam,
    CodeInterpreterToolParam as _CodeInterpreterToolParam,
    TokenUsage as _TokenUsage,
    _BetaResponseInputParamItem,
)
from .agents.sessions._apart import Turn
from .threads import Message as _Message, MessageContentPartParam, MessageDeltaEvent, Run
from .threads.runs import RunStep, RunStepDeltaEvent

class _assistant:
    class ToolResourcesCodeInterpreter(BaseModel):
        file_ids: Optional[List[str]]

    class ToolResourcesFileSearch(BaseModel):
        vector_store_ids: Optional[List[str]]

    class ToolResources(BaseModel):
        code_interpreter: Optional[_assistant.ToolResourcesCodeInterpreter]
        file_search: Optional[_assistant.ToolResourcesFileSearch]

class Assistant(BaseModel):
    """An assistant: model, instructions, tools and settings."""

    created_at: int
    description: Optional[str]
    id: str
    instructions: Optional[str]
    metadata: Optional[Dict[str, str]]
    model: str
    name: Optional[str]
    object: Literal["assistant"]
    response_format: Optional[_AssistantResponseFormatOption]
    temperature: Optional[float]
    tool_resources: Optional[_assistant.ToolResources]
    tools: List[_AssistantTool]
    top_p: Optional[float]

class AssistantDeleted(BaseModel):
    """Confirms that an assistant is gone."""

    deleted: bool
    id: str
    object: Literal["assistant.deleted"]

class _thread:
    class ToolResourcesCodeInterpreter(BaseModel):
        file_ids: Optional[List[str]]

    class ToolResourcesFileSearch(BaseModel):
        vector_store_ids: Optional[List[str]]

    class ToolResources(BaseModel):
        code_interpreter: Optional[_thread.ToolResourcesCodeInterpreter]
        file_search: Optional[_thread.ToolResourcesFileSearch]

class Thread(BaseModel):
    """A thread of messages on which assistants run."""

    created_at: int
    id: str
    metadata: Optional[Dict[str, str]]
    object: Literal["thread"]
    tool_resources: Optional[_thread.ToolResources]

class _assistant_stream_event:
    class ErrorEvent(BaseModel):
        data: ErrorObject
        event: Literal["error"]

    class ThreadCreated(BaseModel):
        data: Thread
        enabled: Optional[bool]
        event: Literal["thread.created"]

    class ThreadMessageCompleted(BaseModel):
        data: _Message
        event: Literal["thread.message.completed"]

    class ThreadMessageCreated(BaseModel):
        data: _Message
        event: Literal["thread.message.created"]

    class ThreadMessageDelta(BaseModel):
        data: MessageDeltaEvent
        event: Literal["thread.message.delta"]

    class ThreadMessageInProgress(BaseModel):
        data: _Message
        event: Literal["thread.message.in_progress"]

    class ThreadMessageIncomplete(BaseModel):
        data: _Message
        event: Literal["thread.message.incomplete"]

    class ThreadRunCancelled(BaseModel):
        data: Run
        event: Literal["thread.run.cancelled"]

    class ThreadRunCancelling(BaseModel):
        data: Run
        event: Literal["thread.run.cancelling"]

    class ThreadRunCompleted(BaseModel):
        data: Run
        event: Literal["thread.run.completed"]

    class ThreadRunCreated(BaseModel):
        data: Run
        event: Literal["thread.run.created"]

    class ThreadRunExpired(BaseModel):
        data: Run
        event: Literal["thread.run.expired"]

    class ThreadRunFailed(BaseModel):
        data: Run
        event: Literal["thread.run.failed"]

    class ThreadRunInProgress(BaseModel):
        data: Run
        event: Literal["thread.run.in_progress"]

    class ThreadRunIncomplete(BaseModel):
        data: Run
        event: Literal["thread.run.incomplete"]

    class ThreadRunQueued(BaseModel):
        data: Run
        event: Literal["thread.run.queued"]

    class ThreadRunRequiresAction(BaseModel):
        data: Run
        event: Literal["thread.run.requires_action"]

    class ThreadRunStepCancelled(BaseModel):
        data: RunStep
        event: Literal["thread.run.step.cancelled"]

    class ThreadRunStepCompleted(BaseModel):
        data: RunStep
        event: Literal["thread.run.step.completed"]

    class ThreadRunStepCreated(BaseModel):
        data: RunStep
        event: Literal["thread.run.step.created"]

    class ThreadRunStepDelta(BaseModel):
        data: RunStepDeltaEvent
        event: Literal["thread.run.step.delta"]

    class ThreadRunStepExpired(BaseModel):
        data: RunStep
        event: Literal["thread.run.step.expired"]

    class ThreadRunStepFailed(BaseModel):
        data: RunStep
        event: Literal["thread.run.step.failed"]

    class ThreadRunStepInProgress(BaseModel):
        data: RunStep
        event: Literal["thread.run.step.in_progress"]

AssistantStreamEvent: TypeAlias = Union[
    _assistant_stream_event.ThreadCreated,
    _assistant_stream_event.ThreadRunCreated,
    _assistant_stream_event.ThreadRunQueued,
    _assistant_stream_event.ThreadRunInProgress,
    _assistant_stream_event.ThreadRunRequiresAction,
    _assistant_stream_event.ThreadRunCompleted,
    _assistant_stream_event.ThreadRunIncomplete,
    _assistant_stream_event.ThreadRunFailed,
    _assistant_stream_event.ThreadRunCancelling,
    _assistant_stream_event.ThreadRunCancelled,
    _assistant_stream_event.ThreadRunExpired,
    _assistant_stream_event.ThreadRunStepCreated,
    _assistant_stream_event.ThreadRunStepInProgress,
    _assistant_stream_event.ThreadRunStepDelta,
    _assistant_stream_event.ThreadRunStepCompleted,
    _assistant_stream_event.ThreadRunStepFailed,
    _assistant_stream_event.ThreadRunStepCancelled,
    _assistant_stream_event.ThreadRunStepExpired,
    _assistant_stream_event.ThreadMessageCreated,
    _assistant_stream_event.ThreadMessageInProgress,
    _assistant_stream_event.ThreadMessageDelta,
    _assistant_stream_event.ThreadMessageCompleted,
    _assistant_stream_event.ThreadMessageIncomplete,
    _assistant_stream_event.ErrorEvent,
]

class _beta_response_usage:
    class InputTokensDetailsCacheWriteTokensDetails(BaseModel):
        ttl_12h_tokens: int
        ttl_30m_tokens: int

    class InputTokensDetails(BaseModel):
        cache_write_tokens: int
        cached_tokens: int
        cache_write_tokens_details: Optional[
            _beta_response_usage.InputTokensDetailsCacheWriteTokensDetails
        ]

    class OutputTokensDetails(BaseModel):
        reasoning_tokens: int

class BetaResponseUsage(BaseModel):
    input_tokens: int
    input_tokens_details: _beta_response_usage.InputTokensDetails
    output_tokens: int
    output_tokens_details: _beta_response_usage.OutputTokensDetails
    total_tokens: int

class _beta_compacted_response:
    class Image(BaseModel):
        context_compression: Literal["enabled", "disabled"]

class BetaCompactedResponse(BaseModel):
    """A conversation in fewer items, to be sent in place of it."""

    created_at: int
    id: str
    object: Literal["response.compaction"]
    output: List[_BetaResponseOutputItem]
    usage: BetaResponseUsage
    image: Optional[_beta_compacted_response.Image]

BetaComputerActionList: TypeAlias = List[_BetaComputerAction]

class _beta_response_error:
    class MisalignmentSteer(BaseModel):
        message: str

    class Misalignment(BaseModel):
        detailed_explanation: Optional[str]
        error_type: Union[
            str,
            Literal[
                "potentially_unintended_data_transfer",
                "potentially_unintended_data_access",
                "potentially_unintended_destructive_activity",
                "other",
            ],
            None,
        ]
        review_target: Optional[str]
        steer: Optional[_beta_response_error.MisalignmentSteer]

class BetaResponseError(BaseModel):
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
        "misalignment_policy_violation",
    ]
    message: str
    misalignment: Optional[_beta_response_error.Misalignment]
    param: Optional[str]
    type: Optional[str]

class _beta_response_prompt:
    Variables: TypeAlias = Union[
        str,
        _BetaResponseInputText,
        _BetaResponseInputImage,
        _BetaResponseInputFile,
    ]

class BetaResponsePrompt(BaseModel):
    id: str
    variables: Optional[Dict[str, _beta_response_prompt.Variables]]
    version: Optional[str]

class _beta_response_format_text_config:
    class JSONObject(BaseModel):
        type: Literal["json_object"]

    class Text(BaseModel):
        type: Literal["text"]

BetaResponseFormatTextConfig: TypeAlias = Union[
    _beta_response_format_text_config.Text,
    _BetaResponseFormatTextJSONSchemaConfig,
    _beta_response_format_text_config.JSONObject,
]

class BetaResponseTextConfig(BaseModel):
    format: Optional[BetaResponseFormatTextConfig]
    verbosity: Optional[Literal["low", "medium", "high"]]

class BetaToolChoiceAllowed(BaseModel):
    mode: Literal["auto", "required"]
    tools: List[Dict[str, object]]
    type: Literal["allowed_tools"]

class BetaToolChoiceApplyPatch(BaseModel):
    type: Literal["apply_patch"]

class BetaToolChoiceCustom(BaseModel):
    name: str
    type: Literal["custom"]

class BetaToolChoiceFunction(BaseModel):
    name: str
    type: Literal["function"]

class BetaToolChoiceMcp(BaseModel):
    name: Optional[str]
    server_label: str
    type: Literal["mcp"]

class BetaToolChoiceShell(BaseModel):
    type: Literal["shell"]

class BetaToolChoiceTypes(BaseModel):
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

class _beta_response:
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
        _beta_response.ModerationInputModerationResult,
        _beta_response.ModerationInputError,
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
        _beta_response.ModerationOutputModerationResult,
        _beta_response.ModerationOutputError,
    ]

    class ToolChoiceBetaSpecificProgrammaticToolCallingParam(BaseModel):
        type: Literal["programmatic_tool_calling"]

    ToolChoice: TypeAlias = Union[
        Literal["none", "auto", "required"],
        BetaToolChoiceAllowed,
        BetaToolChoiceTypes,
        BetaToolChoiceFunction,
        BetaToolChoiceMcp,
        BetaToolChoiceCustom,
        _beta_response.ToolChoiceBetaSpecificProgrammaticToolCallingParam,
        BetaToolChoiceApplyPatch,
        BetaToolChoiceShell,
    ]

    class PromptCacheDiagnosticsCacheHit(BaseModel):
        type: Literal["cache_hit"]

    class PromptCacheDiagnosticsCacheMiss(BaseModel):
        cache_missed_tokens: int
        reason: Literal[
            "model_changed",
            "prompt_cache_key_changed",
            "tools_changed",
            "text_format_changed",
            "reasoning_effort_changed",
            "verbosity_changed",
            "context_compacted",
            "input_changed",
            "service_tier_changed",
        ]
        type: Literal["cache_miss"]
        comparison_reusable_tokens: Optional[int]

    class PromptCacheDiagnosticsComparisonResponseNotFound(BaseModel):
        type: Literal["comparison_response_not_found"]

    class PromptCacheDiagnosticsUnavailable(BaseModel):
        type: Literal["unavailable"]

    PromptCacheDiagnostics: TypeAlias = Union[
        _beta_response.PromptCacheDiagnosticsCacheMiss,
        _beta_response.PromptCacheDiagnosticsCacheHit,
        _beta_response.PromptCacheDiagnosticsComparisonResponseNotFound,
        _beta_response.PromptCacheDiagnosticsUnavailable,
    ]

    class AccessPrograms(BaseModel):
        cyber: Literal["standard", "daybreak_blue", "daybreak_red"]

    class Conversation(BaseModel):
        id: str

    class Image(BaseModel):
        context_compression: Literal["enabled", "disabled"]

    class IncompleteDetails(BaseModel):
        reason: Optional[Literal["max_output_tokens", "content_filter", "max_messages", "steered"]]

    class InputTransformation(BaseModel):
        id: str
        action: Literal["removed"]
        reason: Literal[
            "organization_mismatch",
            "end_user_mismatch",
            "model_mismatch",
            "prefix_mismatch",
            "turn_boundary",
        ]
        type: Literal["reasoning"]

    class Moderation(BaseModel):
        input: _beta_response.ModerationInput
        output: _beta_response.ModerationOutput

    class PromptCacheOptions(BaseModel):
        mode: Literal["implicit", "explicit"]
        ttl: Literal["30m", "12h"]
        comparison_response_id: Optional[str]

    class Reasoning(BaseModel):
        context: Optional[Literal["auto", "current_turn", "all_turns"]]
        effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]]
        generate_summary: Optional[Literal["auto", "concise", "detailed"]]
        mode: Union[str, Literal["standard", "pro"], None]
        summary: Optional[Literal["auto", "concise", "detailed"]]

    class ToolUsageImageGenCachedTokensDetails(BaseModel):
        cached_image_tokens: int
        cached_text_tokens: int

    class ToolUsageImageGenInputTokensDetails(BaseModel):
        image_tokens: int
        text_tokens: int

    class ToolUsageImageGenOutputTokensDetails(BaseModel):
        image_tokens: int
        text_tokens: int

    class ToolUsageImageGen(BaseModel):
        input_tokens: int
        input_tokens_details: _beta_response.ToolUsageImageGenInputTokensDetails
        output_tokens: int
        total_tokens: int
        cached_tokens: Optional[int]
        cached_tokens_details: Optional[_beta_response.ToolUsageImageGenCachedTokensDetails]
        output_tokens_details: Optional[_beta_response.ToolUsageImageGenOutputTokensDetails]

    class ToolUsageWebSearch(BaseModel):
        num_requests: int

    class ToolUsage(BaseModel):
        image_gen: _beta_response.ToolUsageImageGen
        web_search: _beta_response.ToolUsageWebSearch

class BetaResponse(_OutputText):
    """An answer of a model: its output items, state, usage and the settings used."""

    background: Optional[bool]
    completed_at: Optional[float]
    conversation: Optional[_beta_response.Conversation]
    created_at: float
    error: Optional[BetaResponseError]
    id: str
    incomplete_details: Optional[_beta_response.IncompleteDetails]
    instructions: Union[str, List[_BetaResponseInputItem], None]
    max_output_tokens: Optional[int]
    max_tool_calls: Optional[int]
    metadata: Optional[Dict[str, str]]
    model: Union[
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
            "gpt-6-astra",
            "gpt-6.2-astra",
            "gpt-6.1-sol",
            "gpt-6.2-sol",
            "gpt-6.1-terra",
            "gpt-6-sol",
            "gpt-6-luna",
            "gpt-audio-mini",
            "gpt-audio-mini-2025-12-15",
            "gpt-6-cyber",
            "gpt-rosalind-research",
            "gpt-6-rosalind",
            "gpt-6.2-astra-law",
        ],
        str,
    ]
    moderation: Optional[_beta_response.Moderation]
    object: Literal["response"]
    output: List[_BetaResponseOutputItem]
    parallel_tool_calls: bool
    previous_response_id: Optional[str]
    prompt: Optional[BetaResponsePrompt]
    prompt_cache_key: Optional[str]
    prompt_cache_options: Optional[_beta_response.PromptCacheOptions]
    prompt_cache_retention: Optional[Literal["in_memory", "24h"]]
    reasoning: Optional[_beta_response.Reasoning]
    safety_identifier: Optional[str]
    service_tier: Optional[
        Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"]
    ]
    status: Optional[
        Literal["completed", "failed", "in_progress", "cancelled", "queued", "incomplete"]
    ]
    temperature: Optional[float]
    text: Optional[BetaResponseTextConfig]
    tool_choice: _beta_response.ToolChoice
    tools: List[_BetaTool]
    top_logprobs: Optional[int]
    top_p: Optional[float]
    truncation: Optional[Literal["auto", "disabled"]]
    usage: Optional[BetaResponseUsage]
    user: Optional[str]
    access_programs: Optional[_beta_response.AccessPrograms]
    image: Optional[_beta_response.Image]
    input_transformations: Optional[List[_beta_response.InputTransformation]]
    prompt_cache_diagnostics: Optional[_beta_response.PromptCacheDiagnostics]
    tool_usage: Optional[_beta_response.ToolUsage]

class _beta_response_audio_delta_event:
    class Agent(BaseModel):
        agent_name: str

class BetaResponseAudioDeltaEvent(BaseModel):
    agent: Optional[_beta_response_audio_delta_event.Agent]
    delta: str
    sequence_number: int
    type: Literal["response.audio.delta"]

class _beta_response_audio_done_event:
    class Agent(BaseModel):
        agent_name: str

class BetaResponseAudioDoneEvent(BaseModel):
    agent: Optional[_beta_response_audio_done_event.Agent]
    sequence_number: int
    type: Literal["response.audio.done"]

class _beta_response_audio_transcript_delta_event:
    class Agent(BaseModel):
        agent_name: str

class BetaResponseAudioTranscriptDeltaEvent(BaseModel):
    agent: Optional[_beta_response_audio_transcript_delta_event.Agent]
    delta: str
    sequence_number: int
    type: Literal["response.audio.transcript.delta"]

class _beta_response_audio_transcript_done_event:
    class Agent(BaseModel):
        agent_name: str

class BetaResponseAudioTranscriptDoneEvent(BaseModel):
    agent: Optional[_beta_response_audio_transcript_done_event.Agent]
    sequence_number: int
    type: Literal["response.audio.transcript.done"]

class _beta_response_code_interpreter_call_code_delta_event:
    class Agent(BaseModel):
        agent_name: str

class BetaResponseCodeInterpreterCallCodeDeltaEvent(BaseModel):
    agent: Optional[_beta_response_code_interpreter_call_code_delta_event.Agent]
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call_code.delta"]

class _beta_response_code_interpreter_call_code_done_event:
    class Agent(BaseModel):
        agent_name: str

class BetaResponseCodeInterpreterCallCodeDoneEvent(BaseModel):
    agent: Optional[_beta_response_code_interpreter_call_code_done_event.Agent]
    code: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call_code.done"]

class _beta_response_code_interpreter_call_completed_event:
    class Agent(BaseModel):
        agent_name: str

class BetaResponseCodeInterpreterCallCompletedEvent(BaseModel):
    agent: Optional[_beta_response_code_interpreter_call_completed_event.Agent]
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call.completed"]

class _beta_response_code_interpreter_call_in_progress_event:
    class Agent(BaseModel):
        agent_name: str

class BetaResponseCodeInterpreterCallInProgressEvent(BaseModel):
    agent: Optional[_beta_response_code_interpreter_call_in_progress_event.Agent]
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call.in_progress"]

class _beta_response_code_interpreter_call_interpreting_event:
    class Agent(BaseModel):
        agent_name: str

class BetaResponseCodeInterpreterCallInterpretingEvent(BaseModel):
    agent: Optional[_beta_response_code_interpreter_call_interpreting_event.Agent]
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call.interpreting"]

class _beta_response_completed_event:
    class Agent(BaseModel):
        agent_name: str

class BetaResponseCompletedEvent(BaseModel):
    agent: Optional[_beta_response_completed_event.Agent]
    response: BetaResponse
    sequence_number: int
    type: Literal["response.completed"]

class _beta_response_content_part_added_event:
    class PartReasoningText(BaseModel):
        text: str
        type: Literal["reasoning_text"]

    Part: TypeAlias = Union[
        _BetaResponseOutputText,
        _BetaResponseOutputRefusal,
        _beta_response_content_part_added_event.PartReasoningText,
    ]

    class Agent(BaseModel):
        agent_name: str

class BetaResponseContentPartAddedEvent(BaseModel):
    agent: Optional[_beta_response_content_part_added_event.Agent]
    content_index: int
    item_id: str
    output_index: int
    part: _beta_response_content_part_added_event.Part
    sequence_number: int
    type: Literal["response.content_part.added"]

class _beta_response_content_part_done_event:
    class PartReasoningText(BaseModel):
        text: str
        type: Literal["reasoning_text"]

    Part: TypeAlias = Union[
        _BetaResponseOutputText,
        _BetaResponseOutputRefusal,
        _beta_response_content_part_done_event.PartReasoningText,
    ]

    class Agent(BaseModel):
        agent_name: str

class BetaResponseContentPartDoneEvent(BaseModel):
    agent: Optional[_beta_response_content_part_done_event.Agent]
    content_index: int
    item_id: str
    output_index: int
    part: _beta_response_content_part_done_event.Part
    sequence_number: int
    type: Literal["response.content_part.done"]

class BetaResponseConversationParam(BaseModel):
    id: str

class BetaResponseConversationParamParam(TypedDict, total=False):
    id: Required[str]

class _beta_response_created_event:
    class Agent(BaseModel):
        agent_name: str

class BetaResponseCreatedEvent(BaseModel):
    agent: Optional[_beta_response_created_event.Agent]
    response: BetaResponse
    sequence_number: int
    type: Literal["response.created"]

class _beta_response_custom_tool_call_input_delta_event:
    class Agent(BaseModel):
        agent_name: str

class BetaResponseCustomToolCallInputDeltaEvent(BaseModel):
    agent: Optional[_beta_response_custom_tool_call_input_delta_event.Agent]
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.custom_tool_call_input.delta"]

class _beta_response_custom_tool_call_input_done_event:
    class Agent(BaseModel):
        agent_name: str

class BetaResponseCustomToolCallInputDoneEvent(BaseModel):
    agent: Optional[_beta_response_custom_tool_call_input_done_event.Agent]
    input: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.custom_tool_call_input.done"]

class _beta_response_error_event:
    class Agent(BaseModel):
        agent_name: str

class BetaResponseErrorEvent(BaseModel):
    agent: Optional[_beta_response_error_event.Agent]
    code: Optional[str]
    message: str
    param: Optional[str]
    sequence_number: int
    type: Literal["error"]

class _beta_response_failed_event:
    class Agent(BaseModel):
        agent_name: str

class BetaResponseFailedEvent(BaseModel):
    agent: Optional[_beta_response_failed_event.Agent]
    response: BetaResponse
    sequence_number: int
    type: Literal["response.failed"]

class _beta_response_file_search_call_completed_event:
    class Agent(BaseModel):
        agent_name: str

class BetaResponseFileSearchCallCompletedEvent(BaseModel):
    agent: Optional[_beta_response_file_search_call_completed_event.Agent]
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.file_search_call.completed"]

class _beta_response_file_search_call_in_progress_event:
    class Agent(BaseModel):
        agent_name: str

class BetaResponseFileSearchCallInProgressEvent(BaseModel):
    agent: Optional[_beta_response_file_search_call_in_progress_event.Agent]
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.file_search_call.in_progress"]

class _beta_response_file_search_call_searching_event:
    class Agent(BaseModel):
        agent_name: str

class BetaResponseFileSearchCallSearchingEvent(BaseModel):
    agent: Optional[_beta_response_file_search_call_searching_event.Agent]
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.file_search_call.searching"]

class _beta_response_format_text_config_param:
    class JSONObject(TypedDict, total=False):
        type: Required[Literal["json_object"]]

    class Text(TypedDict, total=False):
        type: Required[Literal["text"]]

BetaResponseFormatTextConfigParam: TypeAlias = Union[
    _beta_response_format_text_config_param.Text,
    _BetaResponseFormatTextJSONSchemaConfigParam,
    _beta_response_format_text_config_param.JSONObject,
]

class _beta_response_function_call_arguments_delta_event:
    class Agent(BaseModel):
        agent_name: str

class BetaResponseFunctionCallArgumentsDeltaEvent(BaseModel):
    agent: Optional[_beta_response_function_call_arguments_delta_event.Agent]
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.function_call_arguments.delta"]

class _beta_response_function_call_arguments_done_event:
    class Agent(BaseModel):
        agent_name: str

class BetaResponseFunctionCallArgumentsDoneEvent(BaseModel):
    agent: Optional[_beta_response_function_call_arguments_done_event.Agent]
    arguments: str
    item_id: str
    name: str
    output_index: int
    sequence_number: int
    type: Literal["response.function_call_arguments.done"]

class _beta_response_image_gen_call_completed_event:
    class Agent(BaseModel):
        agent_name: str

class BetaResponseImageGenCallCompletedEvent(BaseModel):
    agent: Optional[_beta_response_image_gen_call_completed_event.Agent]
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.completed"]

class _beta_response_image_gen_call_generating_event:
    class Agent(BaseModel):
        agent_name: str

class BetaResponseImageGenCallGeneratingEvent(BaseModel):
    agent: Optional[_beta_response_image_gen_call_generating_event.Agent]
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.generating"]

class _beta_response_image_gen_call_in_progress_event:
    class Agent(BaseModel):
        agent_name: str

class BetaResponseImageGenCallInProgressEvent(BaseModel):
    agent: Optional[_beta_response_image_gen_call_in_progress_event.Agent]
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.in_progress"]

class _beta_response_image_gen_call_partial_image_event:
    class Agent(BaseModel):
        agent_name: str

class BetaResponseImageGenCallPartialImageEvent(BaseModel):
    agent: Optional[_beta_response_image_gen_call_partial_image_event.Agent]
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

class _beta_response_in_progress_event:
    class Agent(BaseModel):
        agent_name: str

class BetaResponseInProgressEvent(BaseModel):
    agent: Optional[_beta_response_in_progress_event.Agent]
    response: BetaResponse
    sequence_number: int
    type: Literal["response.in_progress"]

class _beta_response_incomplete_event:
    class Agent(BaseModel):
        agent_name: str

class BetaResponseIncompleteEvent(BaseModel):
    agent: Optional[_beta_response_incomplete_event.Agent]
    response: BetaResponse
    sequence_number: int
    type: Literal["response.incomplete"]

class BetaResponseInjectCreatedEvent(BaseModel):
    response_id: str
    sequence_number: int
    stream_id: Optional[str]
    type: Literal["response.inject.created"]

class BetaResponseInjectEvent(BaseModel):
    input: List[_BetaResponseInputItem]
    response_id: str
    type: Literal["response.inject"]

class BetaResponseInjectEventParam(TypedDict, total=False):
    input: Required[Iterable[_BetaResponseInputItemParam]]
    response_id: Required[str]
    type: Required[Literal["response.inject"]]

class _beta_response_inject_failed_event:
    class Error(BaseModel):
        code: Literal["response_already_completed", "response_not_found"]
        message: str

class BetaResponseInjectFailedEvent(BaseModel):
    error: _beta_response_inject_failed_event.Error
    input: List[_BetaResponseInputItem]
    response_id: str
    sequence_number: int
    stream_id: Optional[str]
    type: Literal["response.inject.failed"]

BetaResponseInput: TypeAlias = List[_BetaResponseInputItem]

class _beta_response_mcp_call_arguments_delta_event:
    class Agent(BaseModel):
        agent_name: str

class BetaResponseMcpCallArgumentsDeltaEvent(BaseModel):
    agent: Optional[_beta_response_mcp_call_arguments_delta_event.Agent]
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call_arguments.delta"]

class _beta_response_mcp_call_arguments_done_event:
    class Agent(BaseModel):
        agent_name: str

class BetaResponseMcpCallArgumentsDoneEvent(BaseModel):
    agent: Optional[_beta_response_mcp_call_arguments_done_event.Agent]
    arguments: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call_arguments.done"]

class _beta_response_mcp_call_completed_event:
    class Agent(BaseModel):
        agent_name: str

class BetaResponseMcpCallCompletedEvent(BaseModel):
    agent: Optional[_beta_response_mcp_call_completed_event.Agent]
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call.completed"]

class _beta_response_mcp_call_failed_event:
    class Agent(BaseModel):
        agent_name: str

class BetaResponseMcpCallFailedEvent(BaseModel):
    agent: Optional[_beta_response_mcp_call_failed_event.Agent]
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call.failed"]

class _beta_response_mcp_call_in_progress_event:
    class Agent(BaseModel):
        agent_name: str

class BetaResponseMcpCallInProgressEvent(BaseModel):
    agent: Optional[_beta_response_mcp_call_in_progress_event.Agent]
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call.in_progress"]

class _beta_response_mcp_list_tools_completed_event:
    class Agent(BaseModel):
        agent_name: str

class BetaResponseMcpListToolsCompletedEvent(BaseModel):
    agent: Optional[_beta_response_mcp_list_tools_completed_event.Agent]
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_list_tools.completed"]

class _beta_response_mcp_list_tools_failed_event:
    class Agent(BaseModel):
        agent_name: str

class BetaResponseMcpListToolsFailedEvent(BaseModel):
    agent: Optional[_beta_response_mcp_list_tools_failed_event.Agent]
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_list_tools.failed"]

class _beta_response_mcp_list_tools_in_progress_event:
    class Agent(BaseModel):
        agent_name: str

class BetaResponseMcpListToolsInProgressEvent(BaseModel):
    agent: Optional[_beta_response_mcp_list_tools_in_progress_event.Agent]
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_list_tools.in_progress"]

class _beta_response_output_item_added_event:
    class Agent(BaseModel):
        agent_name: str

class BetaResponseOutputItemAddedEvent(BaseModel):
    agent: Optional[_beta_response_output_item_added_event.Agent]
    item: _BetaResponseOutputItem
    output_index: int
    sequence_number: int
    type: Literal["response.output_item.added"]

class _beta_response_output_item_done_event:
    class Agent(BaseModel):
        agent_name: str

class BetaResponseOutputItemDoneEvent(BaseModel):
    agent: Optional[_beta_response_output_item_done_event.Agent]
    item: _BetaResponseOutputItem
    output_index: int
    sequence_number: int
    type: Literal["response.output_item.done"]

class _beta_response_output_text_annotation_added_event:
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
        _beta_response_output_text_annotation_added_event.AnnotationFileCitation,
        _beta_response_output_text_annotation_added_event.AnnotationURLCitation,
        _beta_response_output_text_annotation_added_event.AnnotationContainerFileCitation,
        _beta_response_output_text_annotation_added_event.AnnotationFilePath,
        None,
    ]

    class Agent(BaseModel):
        agent_name: str

class BetaResponseOutputTextAnnotationAddedEvent(BaseModel):
    agent: Optional[_beta_response_output_text_annotation_added_event.Agent]
    annotation: Optional[_beta_response_output_text_annotation_added_event.Annotation]
    annotation_index: int
    content_index: int
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.output_text.annotation.added"]

class _beta_response_prompt_param:
    Variables: TypeAlias = Union[
        str,
        _BetaResponseInputTextParam,
        _BetaResponseInputImageParam,
        _BetaResponseInputFileParam,
    ]

class BetaResponsePromptParam(TypedDict, total=False):
    id: Required[str]
    variables: Optional[Mapping[str, _beta_response_prompt_param.Variables]]
    version: Optional[str]

class _beta_response_queued_event:
    class Agent(BaseModel):
        agent_name: str

class BetaResponseQueuedEvent(BaseModel):
    agent: Optional[_beta_response_queued_event.Agent]
    response: BetaResponse
    sequence_number: int
    type: Literal["response.queued"]

class _beta_response_reasoning_summary_part_added_event:
    class Agent(BaseModel):
        agent_name: str

    class Part(BaseModel):
        text: str
        type: Literal["summary_text"]

class BetaResponseReasoningSummaryPartAddedEvent(BaseModel):
    agent: Optional[_beta_response_reasoning_summary_part_added_event.Agent]
    item_id: str
    output_index: int
    part: _beta_response_reasoning_summary_part_added_event.Part
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_part.added"]

class _beta_response_reasoning_summary_part_done_event:
    class Agent(BaseModel):
        agent_name: str

    class Part(BaseModel):
        text: str
        type: Literal["summary_text"]

class BetaResponseReasoningSummaryPartDoneEvent(BaseModel):
    agent: Optional[_beta_response_reasoning_summary_part_done_event.Agent]
    item_id: str
    output_index: int
    part: _beta_response_reasoning_summary_part_done_event.Part
    sequence_number: int
    status: Optional[Literal["incomplete"]]
    summary_index: int
    type: Literal["response.reasoning_summary_part.done"]

class _beta_response_reasoning_summary_text_delta_event:
    class Agent(BaseModel):
        agent_name: str

class BetaResponseReasoningSummaryTextDeltaEvent(BaseModel):
    agent: Optional[_beta_response_reasoning_summary_text_delta_event.Agent]
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_text.delta"]

class _beta_response_reasoning_summary_text_done_event:
    class Agent(BaseModel):
        agent_name: str

class BetaResponseReasoningSummaryTextDoneEvent(BaseModel):
    agent: Optional[_beta_response_reasoning_summary_text_done_event.Agent]
    item_id: str
    output_index: int
    sequence_number: int
    summary_index: int
    text: str
    type: Literal["response.reasoning_summary_text.done"]

class _beta_response_reasoning_text_delta_event:
    class Agent(BaseModel):
        agent_name: str

class BetaResponseReasoningTextDeltaEvent(BaseModel):
    agent: Optional[_beta_response_reasoning_text_delta_event.Agent]
    content_index: int
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.reasoning_text.delta"]

class _beta_response_reasoning_text_done_event:
    class Agent(BaseModel):
        agent_name: str

class BetaResponseReasoningTextDoneEvent(BaseModel):
    agent: Optional[_beta_response_reasoning_text_done_event.Agent]
    content_index: int
    item_id: str
    output_index: int
    sequence_number: int
    text: str
    type: Literal["response.reasoning_text.done"]

class _beta_response_refusal_delta_event:
    class Agent(BaseModel):
        agent_name: str

class BetaResponseRefusalDeltaEvent(BaseModel):
    agent: Optional[_beta_response_refusal_delta_event.Agent]
    content_index: int
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.refusal.delta"]

class _beta_response_refusal_done_event:
    class Agent(BaseModel):
        agent_name: str

class BetaResponseRefusalDoneEvent(BaseModel):
    agent: Optional[_beta_response_refusal_done_event.Agent]
    content_index: int
    item_id: str
    output_index: int
    refusal: str
    sequence_number: int
    type: Literal["response.refusal.done"]

class _beta_response_shell_call_command_added_event:
    class Agent(BaseModel):
        agent_name: str

class BetaResponseShellCallCommandAddedEvent(BaseModel):
    agent: Optional[_beta_response_shell_call_command_added_event.Agent]
    command: str
    command_index: int
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_command.added"]

class _beta_response_shell_call_command_delta_event:
    class Agent(BaseModel):
        agent_name: str

class BetaResponseShellCallCommandDeltaEvent(BaseModel):
    agent: Optional[_beta_response_shell_call_command_delta_event.Agent]
    command_index: int
    delta: str
    obfuscation: Optional[str]
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_command.delta"]

class _beta_response_shell_call_command_done_event:
    class Agent(BaseModel):
        agent_name: str

class BetaResponseShellCallCommandDoneEvent(BaseModel):
    agent: Optional[_beta_response_shell_call_command_done_event.Agent]
    command: str
    command_index: int
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_command.done"]

class _beta_response_shell_call_output_content_delta_event:
    class Agent(BaseModel):
        agent_name: str

    class Delta(BaseModel):
        stderr: Optional[str]
        stdout: Optional[str]

class BetaResponseShellCallOutputContentDeltaEvent(BaseModel):
    agent: Optional[_beta_response_shell_call_output_content_delta_event.Agent]
    command_index: int
    delta: _beta_response_shell_call_output_content_delta_event.Delta
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_output_content.delta"]

class _beta_response_shell_call_output_content_done_event:
    class OutputOutcomeExit(BaseModel):
        exit_code: int
        type: Literal["exit"]

    class OutputOutcomeTimeout(BaseModel):
        type: Literal["timeout"]

    OutputOutcome: TypeAlias = Union[
        _beta_response_shell_call_output_content_done_event.OutputOutcomeTimeout,
        _beta_response_shell_call_output_content_done_event.OutputOutcomeExit,
    ]

    class Agent(BaseModel):
        agent_name: str

    class Output(BaseModel):
        created_by: Optional[str]
        outcome: _beta_response_shell_call_output_content_done_event.OutputOutcome
        stderr: str
        stdout: str

class BetaResponseShellCallOutputContentDoneEvent(BaseModel):
    agent: Optional[_beta_response_shell_call_output_content_done_event.Agent]
    command_index: int
    item_id: str
    output: List[_beta_response_shell_call_output_content_done_event.Output]
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_output_content.done"]

class _beta_response_compaction_compacting_event:
    class Agent(BaseModel):
        agent_name: str

class BetaResponseCompactionCompactingEvent(BaseModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.compaction.compacting"]
    agent: Optional[_beta_response_compaction_compacting_event.Agent]

class _beta_response_text_delta_event:
    class Agent(BaseModel):
        agent_name: str

    class LogprobTopLogprob(BaseModel):
        logprob: Optional[float]
        token: Optional[str]

    class Logprob(BaseModel):
        logprob: float
        token: str
        top_logprobs: Optional[List[_beta_response_text_delta_event.LogprobTopLogprob]]

class BetaResponseTextDeltaEvent(BaseModel):
    agent: Optional[_beta_response_text_delta_event.Agent]
    content_index: int
    delta: str
    item_id: str
    logprobs: List[_beta_response_text_delta_event.Logprob]
    output_index: int
    sequence_number: int
    type: Literal["response.output_text.delta"]

class _beta_response_text_done_event:
    class Agent(BaseModel):
        agent_name: str

    class LogprobTopLogprob(BaseModel):
        logprob: Optional[float]
        token: Optional[str]

    class Logprob(BaseModel):
        logprob: float
        token: str
        top_logprobs: Optional[List[_beta_response_text_done_event.LogprobTopLogprob]]

class BetaResponseTextDoneEvent(BaseModel):
    agent: Optional[_beta_response_text_done_event.Agent]
    content_index: int
    item_id: str
    logprobs: List[_beta_response_text_done_event.Logprob]
    output_index: int
    sequence_number: int
    text: str
    type: Literal["response.output_text.done"]

class _beta_response_web_search_call_completed_event:
    class Agent(BaseModel):
        agent_name: str

class BetaResponseWebSearchCallCompletedEvent(BaseModel):
    agent: Optional[_beta_response_web_search_call_completed_event.Agent]
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.web_search_call.completed"]

class _beta_response_web_search_call_in_progress_event:
    class Agent(BaseModel):
        agent_name: str

class BetaResponseWebSearchCallInProgressEvent(BaseModel):
    agent: Optional[_beta_response_web_search_call_in_progress_event.Agent]
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.web_search_call.in_progress"]

class _beta_response_web_search_call_searching_event:
    class Agent(BaseModel):
        agent_name: str

class BetaResponseWebSearchCallSearchingEvent(BaseModel):
    agent: Optional[_beta_response_web_search_call_searching_event.Agent]
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.web_search_call.searching"]

BetaResponseStreamEvent: TypeAlias = Union[
    BetaResponseAudioDeltaEvent,
    BetaResponseAudioDoneEvent,
    BetaResponseAudioTranscriptDeltaEvent,
    BetaResponseAudioTranscriptDoneEvent,
    BetaResponseCodeInterpreterCallCodeDeltaEvent,
    BetaResponseCodeInterpreterCallCodeDoneEvent,
    BetaResponseCodeInterpreterCallCompletedEvent,
    BetaResponseCodeInterpreterCallInProgressEvent,
    BetaResponseCodeInterpreterCallInterpretingEvent,
    BetaResponseCompletedEvent,
    BetaResponseContentPartAddedEvent,
    BetaResponseContentPartDoneEvent,
    BetaResponseCreatedEvent,
    BetaResponseErrorEvent,
    BetaResponseFileSearchCallCompletedEvent,
    BetaResponseFileSearchCallInProgressEvent,
    BetaResponseFileSearchCallSearchingEvent,
    BetaResponseFunctionCallArgumentsDeltaEvent,
    BetaResponseFunctionCallArgumentsDoneEvent,
    BetaResponseShellCallCommandAddedEvent,
    BetaResponseShellCallCommandDeltaEvent,
    BetaResponseShellCallCommandDoneEvent,
    BetaResponseShellCallOutputContentDeltaEvent,
    BetaResponseShellCallOutputContentDoneEvent,
    BetaResponseInProgressEvent,
    BetaResponseFailedEvent,
    BetaResponseIncompleteEvent,
    BetaResponseOutputItemAddedEvent,
    BetaResponseOutputItemDoneEvent,
    BetaResponseReasoningSummaryPartAddedEvent,
    BetaResponseReasoningSummaryPartDoneEvent,
    BetaResponseReasoningSummaryTextDeltaEvent,
    BetaResponseReasoningSummaryTextDoneEvent,
    BetaResponseReasoningTextDeltaEvent,
    BetaResponseReasoningTextDoneEvent,
    BetaResponseRefusalDeltaEvent,
    BetaResponseRefusalDoneEvent,
    BetaResponseTextDeltaEvent,
    BetaResponseTextDoneEvent,
    BetaResponseWebSearchCallCompletedEvent,
    BetaResponseWebSearchCallInProgressEvent,
    BetaResponseWebSearchCallSearchingEvent,
    BetaResponseImageGenCallCompletedEvent,
    BetaResponseImageGenCallGeneratingEvent,
    BetaResponseImageGenCallInProgressEvent,
    BetaResponseImageGenCallPartialImageEvent,
    BetaResponseMcpCallArgumentsDeltaEvent,
    BetaResponseMcpCallArgumentsDoneEvent,
    BetaResponseMcpCallCompletedEvent,
    BetaResponseMcpCallFailedEvent,
    BetaResponseMcpCallInProgressEvent,
    BetaResponseMcpListToolsCompletedEvent,
    BetaResponseMcpListToolsFailedEvent,
    BetaResponseMcpListToolsInProgressEvent,
    BetaResponseOutputTextAnnotationAddedEvent,
    BetaResponseQueuedEvent,
    BetaResponseCustomToolCallInputDeltaEvent,
    BetaResponseCustomToolCallInputDoneEvent,
    BetaResponseCompactionCompactingEvent,
]

class BetaResponseTextConfigParam(TypedDict, total=False):
    format: BetaResponseFormatTextConfigParam
    verbosity: Optional[Literal["low", "medium", "high"]]

class _beta_responses_client_event:
    class ResponseCreateAccessPrograms(BaseModel):
        cyber: Optional[Literal["standard", "daybreak_blue", "daybreak_red"]]

    class ResponseCreateBackgroundOptions(BaseModel):
        completion_window: Optional[Literal["soonest", "2h", "8h"]]
        continuation_id: Optional[str]

    class ResponseCreateContextManagement(BaseModel):
        compact_threshold: Optional[int]
        type: str

    ResponseCreateConversation: TypeAlias = Union[str, BetaResponseConversationParam, None]

    class ResponseCreateImage(BaseModel):
        context_compression: Optional[Literal["auto", "enabled", "disabled"]]

    class ResponseCreateModerationPolicyInput(BaseModel):
        mode: Literal["score", "block"]

    class ResponseCreateModerationPolicyOutput(BaseModel):
        mode: Literal["score", "block"]

    class ResponseCreateModerationPolicy(BaseModel):
        input: Optional[_beta_responses_client_event.ResponseCreateModerationPolicyInput]
        output: Optional[_beta_responses_client_event.ResponseCreateModerationPolicyOutput]

    class ResponseCreateModeration(BaseModel):
        model: str
        policy: Optional[_beta_responses_client_event.ResponseCreateModerationPolicy]

    class ResponseCreateMultiAgent(BaseModel):
        enabled: bool
        max_concurrent_subagents: Optional[int]

    class ResponseCreatePromptCacheOptions(BaseModel):
        mode: Optional[Literal["implicit", "explicit"]]
        ttl: Optional[Literal["30m", "12h"]]
        comparison_response_id: Optional[str]
        prewarm: Optional[bool]

    class ResponseCreateReasoning(BaseModel):
        context: Optional[Literal["auto", "current_turn", "all_turns"]]
        effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]]
        generate_summary: Optional[Literal["auto", "concise", "detailed"]]
        mode: Union[str, Literal["standard", "pro"], None]
        summary: Optional[Literal["auto", "concise", "detailed"]]

    class ResponseCreateStreamOptions(BaseModel):
        include_obfuscation: Optional[bool]

    class ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam(BaseModel):
        type: Literal["programmatic_tool_calling"]

    ResponseCreateToolChoice: TypeAlias = Union[
        Literal["none", "auto", "required"],
        BetaToolChoiceAllowed,
        BetaToolChoiceTypes,
        BetaToolChoiceFunction,
        BetaToolChoiceMcp,
        BetaToolChoiceCustom,
        _beta_responses_client_event.ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam,
        BetaToolChoiceApplyPatch,
        BetaToolChoiceShell,
    ]

    class ResponseCreate(BaseModel):
        background: Optional[bool]
        context_management: Optional[
            List[_beta_responses_client_event.ResponseCreateContextManagement]
        ]
        conversation: Optional[_beta_responses_client_event.ResponseCreateConversation]
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
        input: Union[str, List[_BetaResponseInputItem], None]
        instructions: Optional[str]
        max_output_tokens: Optional[int]
        max_tool_calls: Optional[int]
        metadata: Optional[Dict[str, str]]
        model: Union[
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
        moderation: Optional[_beta_responses_client_event.ResponseCreateModeration]
        multi_agent: Optional[_beta_responses_client_event.ResponseCreateMultiAgent]
        parallel_tool_calls: Optional[bool]
        previous_response_id: Optional[str]
        prompt: Optional[BetaResponsePrompt]
        prompt_cache_key: Optional[str]
        prompt_cache_options: Optional[
            _beta_responses_client_event.ResponseCreatePromptCacheOptions
        ]
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]]
        reasoning: Optional[_beta_responses_client_event.ResponseCreateReasoning]
        safety_identifier: Optional[str]
        service_tier: Optional[
            Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"]
        ]
        store: Optional[bool]
        stream: Optional[bool]
        stream_id: Optional[str]
        stream_options: Optional[_beta_responses_client_event.ResponseCreateStreamOptions]
        temperature: Optional[float]
        text: Optional[BetaResponseTextConfig]
        tool_choice: Optional[_beta_responses_client_event.ResponseCreateToolChoice]
        tools: Optional[List[_BetaTool]]
        top_logprobs: Optional[int]
        top_p: Optional[float]
        truncation: Optional[Literal["auto", "disabled"]]
        type: Literal["response.create"]
        user: Optional[str]
        access_programs: Optional[_beta_responses_client_event.ResponseCreateAccessPrograms]
        background_options: Optional[_beta_responses_client_event.ResponseCreateBackgroundOptions]
        generate: Optional[bool]
        image: Optional[_beta_responses_client_event.ResponseCreateImage]

BetaResponsesClientEvent: TypeAlias = Union[
    _beta_responses_client_event.ResponseCreate,
    BetaResponseInjectEvent,
]
BetaServiceTier: TypeAlias = Optional[
    Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"]
]

class BetaToolChoiceAllowedParam(TypedDict, total=False):
    mode: Required[Literal["auto", "required"]]
    tools: Required[Iterable[Mapping[str, object]]]
    type: Required[Literal["allowed_tools"]]

class BetaToolChoiceApplyPatchParam(TypedDict, total=False):
    type: Required[Literal["apply_patch"]]

class BetaToolChoiceCustomParam(TypedDict, total=False):
    name: Required[str]
    type: Required[Literal["custom"]]

class BetaToolChoiceFunctionParam(TypedDict, total=False):
    name: Required[str]
    type: Required[Literal["function"]]

class BetaToolChoiceMcpParam(TypedDict, total=False):
    name: Optional[str]
    server_label: Required[str]
    type: Required[Literal["mcp"]]

class BetaToolChoiceShellParam(TypedDict, total=False):
    type: Required[Literal["shell"]]

class BetaToolChoiceTypesParam(TypedDict, total=False):
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

class _beta_responses_client_event_param:
    class ResponseCreateAccessPrograms(TypedDict, total=False):
        cyber: Literal["standard", "daybreak_blue", "daybreak_red"]

    class ResponseCreateBackgroundOptions(TypedDict, total=False):
        completion_window: Literal["soonest", "2h", "8h"]
        continuation_id: str

    class ResponseCreateContextManagement(TypedDict, total=False):
        compact_threshold: Optional[int]
        type: Required[str]

    ResponseCreateConversation: TypeAlias = Union[str, BetaResponseConversationParamParam]

    class ResponseCreateImage(TypedDict, total=False):
        context_compression: Literal["auto", "enabled", "disabled"]

    class ResponseCreateModerationPolicyInput(TypedDict, total=False):
        mode: Required[Literal["score", "block"]]

    class ResponseCreateModerationPolicyOutput(TypedDict, total=False):
        mode: Required[Literal["score", "block"]]

    class ResponseCreateModerationPolicy(TypedDict, total=False):
        input: Optional[_beta_responses_client_event_param.ResponseCreateModerationPolicyInput]
        output: Optional[_beta_responses_client_event_param.ResponseCreateModerationPolicyOutput]

    class ResponseCreateModeration(TypedDict, total=False):
        model: Required[str]
        policy: Optional[_beta_responses_client_event_param.ResponseCreateModerationPolicy]

    class ResponseCreateMultiAgent(TypedDict, total=False):
        enabled: Required[bool]
        max_concurrent_subagents: int

    class ResponseCreatePromptCacheOptions(TypedDict, total=False):
        mode: Literal["implicit", "explicit"]
        ttl: Literal["30m"]
        comparison_response_id: Optional[str]
        prewarm: bool

    class ResponseCreateReasoning(TypedDict, total=False):
        context: Optional[Literal["auto", "current_turn", "all_turns"]]
        effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]]
        generate_summary: Optional[Literal["auto", "concise", "detailed"]]
        mode: Union[str, Literal["standard", "pro"]]
        summary: Optional[Literal["auto", "concise", "detailed"]]

    class ResponseCreateStreamOptions(TypedDict, total=False):
        include_obfuscation: bool

    class ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam(TypedDict, total=False):
        type: Required[Literal["programmatic_tool_calling"]]

    ResponseCreateToolChoice: TypeAlias = Union[
        Literal["none", "auto", "required"],
        BetaToolChoiceAllowedParam,
        BetaToolChoiceTypesParam,
        BetaToolChoiceFunctionParam,
        BetaToolChoiceMcpParam,
        BetaToolChoiceCustomParam,
        _beta_responses_client_event_param.ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam,
        BetaToolChoiceApplyPatchParam,
        BetaToolChoiceShellParam,
    ]

    class ResponseCreate(TypedDict, total=False):
        background: Optional[bool]
        context_management: Optional[
            Iterable[_beta_responses_client_event_param.ResponseCreateContextManagement]
        ]
        conversation: Optional[_beta_responses_client_event_param.ResponseCreateConversation]
        include: Optional[Iterable[_BetaResponseIncludable]]
        input: Union[str, Iterable[_BetaResponseInputParamItem]]
        instructions: Optional[str]
        max_output_tokens: Optional[int]
        max_tool_calls: Optional[int]
        metadata: Optional[Mapping[str, str]]
        model: Union[
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
        ]
        moderation: Optional[_beta_responses_client_event_param.ResponseCreateModeration]
        multi_agent: Optional[_beta_responses_client_event_param.ResponseCreateMultiAgent]
        parallel_tool_calls: Optional[bool]
        previous_response_id: Optional[str]
        prompt: Optional[BetaResponsePromptParam]
        prompt_cache_key: Optional[str]
        prompt_cache_options: _beta_responses_client_event_param.ResponseCreatePromptCacheOptions
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]]
        reasoning: Optional[_beta_responses_client_event_param.ResponseCreateReasoning]
        safety_identifier: Optional[str]
        service_tier: Optional[BetaServiceTier]
        store: Optional[bool]
        stream: Optional[bool]
        stream_id: str
        stream_options: Optional[_beta_responses_client_event_param.ResponseCreateStreamOptions]
        temperature: Optional[float]
        text: BetaResponseTextConfigParam
        tool_choice: _beta_responses_client_event_param.ResponseCreateToolChoice
        tools: Iterable[_BetaToolParam]
        top_logprobs: Optional[int]
        top_p: Optional[float]
        truncation: Optional[Literal["auto", "disabled"]]
        type: Required[Literal["response.create"]]
        user: str
        access_programs: _beta_responses_client_event_param.ResponseCreateAccessPrograms
        background_options: _beta_responses_client_event_param.ResponseCreateBackgroundOptions
        generate: bool
        image: _beta_responses_client_event_param.ResponseCreateImage

BetaResponsesClientEventParam: TypeAlias = Union[
    _beta_responses_client_event_param.ResponseCreate,
    BetaResponseInjectEventParam,
]

class _beta_responses_server_event:
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

    class BetaResponseCodeInterpreterCallInWsProgress(
        BetaResponseCodeInterpreterCallInProgressEvent,
    ):
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

    class BetaResponseWsErrorAgent(BaseModel):
        agent_name: str

    class BetaResponseWsErrorErrorMisalignmentSteer(BaseModel):
        message: str

    class BetaResponseWsErrorErrorMisalignment(BaseModel):
        detailed_explanation: Optional[str]
        error_type: Union[
            str,
            Literal[
                "potentially_unintended_data_transfer",
                "potentially_unintended_data_access",
                "potentially_unintended_destructive_activity",
                "other",
            ],
            None,
        ]
        review_target: Optional[str]
        steer: Optional[_beta_responses_server_event.BetaResponseWsErrorErrorMisalignmentSteer]

    class BetaResponseWsErrorError(BaseModel):
        code: Optional[str]
        headers: Optional[Dict[str, str]]
        message: str
        param: Optional[str]
        type: str
        misalignment: Optional[_beta_responses_server_event.BetaResponseWsErrorErrorMisalignment]

    class BetaResponseWsError(BaseModel):
        agent: Optional[_beta_responses_server_event.BetaResponseWsErrorAgent]
        error: _beta_responses_server_event.BetaResponseWsErrorError
        sequence_number: Optional[int]
        status: Optional[int]
        stream_id: Optional[str]
        type: Literal["error"]

    class BetaResponseWsFailed(BetaResponseFailedEvent):
        stream_id: Optional[str]

    class BetaResponseWsIncomplete(BetaResponseIncompleteEvent):
        stream_id: Optional[str]

    class BetaResponseWsQueued(BetaResponseQueuedEvent):
        stream_id: Optional[str]

    class BetaResponseCompactionWsCompacting(BaseModel):
        item_id: str
        output_index: int
        sequence_number: int
        type: Literal["response.compaction.compacting"]
        agent: Optional[_beta_response_compaction_compacting_event.Agent]
        stream_id: Optional[str]

BetaResponsesServerEvent: TypeAlias = Union[
    _beta_responses_server_event.BetaResponseAudioWsDelta,
    _beta_responses_server_event.BetaResponseAudioWsDone,
    _beta_responses_server_event.BetaResponseAudioTranscriptWsDelta,
    _beta_responses_server_event.BetaResponseAudioTranscriptWsDone,
    _beta_responses_server_event.BetaResponseCodeInterpreterCallCodeWsDelta,
    _beta_responses_server_event.BetaResponseCodeInterpreterCallCodeWsDone,
    _beta_responses_server_event.BetaResponseCodeInterpreterCallWsCompleted,
    _beta_responses_server_event.BetaResponseCodeInterpreterCallInWsProgress,
    _beta_responses_server_event.BetaResponseCodeInterpreterCallWsInterpreting,
    _beta_responses_server_event.BetaResponseWsCompleted,
    _beta_responses_server_event.BetaResponseContentPartWsAdded,
    _beta_responses_server_event.BetaResponseContentPartWsDone,
    _beta_responses_server_event.BetaResponseWsCreated,
    _beta_responses_server_event.BetaResponseFileSearchCallWsCompleted,
    _beta_responses_server_event.BetaResponseFileSearchCallInWsProgress,
    _beta_responses_server_event.BetaResponseFileSearchCallWsSearching,
    _beta_responses_server_event.BetaResponseFunctionCallArgumentsWsDelta,
    _beta_responses_server_event.BetaResponseFunctionCallArgumentsWsDone,
    _beta_responses_server_event.BetaResponseShellCallCommandWsAdded,
    _beta_responses_server_event.BetaResponseShellCallCommandWsDelta,
    _beta_responses_server_event.BetaResponseShellCallCommandWsDone,
    _beta_responses_server_event.BetaResponseShellCallOutputContentWsDelta,
    _beta_responses_server_event.BetaResponseShellCallOutputContentWsDone,
    _beta_responses_server_event.BetaResponseInWsProgress,
    _beta_responses_server_event.BetaResponseWsFailed,
    _beta_responses_server_event.BetaResponseWsIncomplete,
    _beta_responses_server_event.BetaResponseOutputItemWsAdded,
    _beta_responses_server_event.BetaResponseOutputItemWsDone,
    _beta_responses_server_event.BetaResponseReasoningSummaryPartWsAdded,
    _beta_responses_server_event.BetaResponseReasoningSummaryPartWsDone,
    _beta_responses_server_event.BetaResponseReasoningSummaryTextWsDelta,
    _beta_responses_server_event.BetaResponseReasoningSummaryTextWsDone,
    _beta_responses_server_event.BetaResponseReasoningTextWsDelta,
    _beta_responses_server_event.BetaResponseReasoningTextWsDone,
    _beta_responses_server_event.BetaResponseRefusalWsDelta,
    _beta_responses_server_event.BetaResponseRefusalWsDone,
    _beta_responses_server_event.BetaResponseTextWsDelta,
    _beta_responses_server_event.BetaResponseTextWsDone,
    _beta_responses_server_event.BetaResponseWebSearchCallWsCompleted,
    _beta_responses_server_event.BetaResponseWebSearchCallInWsProgress,
    _beta_responses_server_event.BetaResponseWebSearchCallWsSearching,
    _beta_responses_server_event.BetaResponseImageGenCallWsCompleted,
    _beta_responses_server_event.BetaResponseImageGenCallWsGenerating,
    _beta_responses_server_event.BetaResponseImageGenCallInWsProgress,
    _beta_responses_server_event.BetaResponseImageGenCallPartialWsImage,
    _beta_responses_server_event.BetaResponseMcpCallArgumentsWsDelta,
    _beta_responses_server_event.BetaResponseMcpCallArgumentsWsDone,
    _beta_responses_server_event.BetaResponseMcpCallWsCompleted,
    _beta_responses_server_event.BetaResponseMcpCallWsFailed,
    _beta_responses_server_event.BetaResponseMcpCallInWsProgress,
    _beta_responses_server_event.BetaResponseMcpListToolsWsCompleted,
    _beta_responses_server_event.BetaResponseMcpListToolsWsFailed,
    _beta_responses_server_event.BetaResponseMcpListToolsInWsProgress,
    _beta_responses_server_event.BetaResponseOutputTextAnnotationWsAdded,
    _beta_responses_server_event.BetaResponseWsQueued,
    _beta_responses_server_event.BetaResponseCustomToolCallInputWsDelta,
    _beta_responses_server_event.BetaResponseCustomToolCallInputWsDone,
    _beta_responses_server_event.BetaResponseWsError,
    BetaResponseInjectCreatedEvent,
    BetaResponseInjectFailedEvent,
]

class _chatkit_workflow:
    class Tracing(BaseModel):
        enabled: bool

class ChatKitWorkflow(BaseModel):
    id: str
    state_variables: Optional[Dict[str, Union[str, float, bool]]]
    tracing: _chatkit_workflow.Tracing
    version: Optional[str]

class ThreadDeleted(BaseModel):
    """Confirms that a thread is gone."""

    deleted: bool
    id: str
    object: Literal["thread.deleted"]

BetaResponseSteerPendingReason: TypeAlias = Union[Literal["waiting_for_required_input"], str]
BetaResponseSteerErrorCode: TypeAlias = Union[
    Literal[
        "response_not_found",
        "invalid_input",
        "steering_not_supported",
        "too_many_pending_steers",
        "response_already_completed",
        "response_not_active",
        "successor_creation_failed",
    ],
    str,
]

class AgentReasoning(BaseModel):
    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]]
    summary: Optional[Literal["concise", "detailed", "auto"]]

class _text_format:
    class TextFormatResourceJSONSchema(BaseModel):
        schema_: Dict[str, object]
        type: Literal["json_schema"]

    class TextFormatResourceText(BaseModel):
        type: Literal["text"]

TextFormat: TypeAlias = Union[
    _text_format.TextFormatResourceText,
    _text_format.TextFormatResourceJSONSchema,
]

class AgentText(BaseModel):
    format: TextFormat
    verbosity: Literal["low", "medium", "high"]

class MultiAgentConfig(BaseModel):
    enabled: bool
    max_concurrent_subagents: Optional[int]

class _persisted_mcp_transport:
    class PersistedMcpTransportResourceHTTP(BaseModel):
        headers: Dict[str, str]
        server_url: str
        type: Literal["http"]

    class PersistedMcpTransportResourceStdio(BaseModel):
        args: List[str]
        command: str
        cwd: str
        env_vars: List[str]
        type: Literal["stdio"]

PersistedMcpTransport: TypeAlias = Union[
    _persisted_mcp_transport.PersistedMcpTransportResourceHTTP,
    _persisted_mcp_transport.PersistedMcpTransportResourceStdio,
]

class _persisted_agent_tool:
    class PersistedAgentToolResourceAutomations(BaseModel):
        type: Literal["automations"]

    class PersistedAgentToolResourceComputerUse(BaseModel):
        include_screenshots: bool
        type: Literal["computer_use"]

    class PersistedAgentToolResourceFunction(BaseModel):
        defer_loading: bool
        description: str
        name: str
        parameters: Dict[str, object]
        type: Literal["function"]
        async_: Optional[bool]

    class PersistedAgentToolResourceMcp(BaseModel):
        allowed_tools: Optional[List[str]]
        connection_origin: Literal["service", "environment"]
        credential_id: Optional[str]
        request_metadata: Dict[str, object]
        required: bool
        server_label: str
        transport: PersistedMcpTransport
        type: Literal["mcp"]

    class PersistedAgentToolResourceProgrammaticToolCalling(BaseModel):
        enabled: bool
        type: Literal["programmatic_tool_calling"]

    class PersistedAgentToolResourceToolSearch(BaseModel):
        type: Literal["tool_search"]

    class PersistedAgentToolResourceWebSearchLocation(BaseModel):
        city: Optional[str]
        country: Optional[str]
        region: Optional[str]
        timezone: Optional[str]

    class PersistedAgentToolResourceWebSearch(BaseModel):
        allowed_domains: Optional[List[str]]
        context_size: Literal["low", "medium", "high"]
        location: Optional[_persisted_agent_tool.PersistedAgentToolResourceWebSearchLocation]
        mode: Literal["disabled", "cached", "live"]
        type: Literal["web_search"]

PersistedAgentTool: TypeAlias = Union[
    _persisted_agent_tool.PersistedAgentToolResourceFunction,
    _persisted_agent_tool.PersistedAgentToolResourceToolSearch,
    _persisted_agent_tool.PersistedAgentToolResourceProgrammaticToolCalling,
    _persisted_agent_tool.PersistedAgentToolResourceMcp,
    _persisted_agent_tool.PersistedAgentToolResourceWebSearch,
    _persisted_agent_tool.PersistedAgentToolResourceComputerUse,
    _persisted_agent_tool.PersistedAgentToolResourceAutomations,
]

class _agent:
    class Compaction(BaseModel):
        async_: bool

    class Experimental(BaseModel):
        time_awareness: bool

class Agent(BaseModel):
    """A saved agent: its model, instructions and tools."""

    id: str
    created_at: int
    instructions: Optional[str]
    metadata: Dict[str, str]
    model: str
    multi_agent: MultiAgentConfig
    name: Optional[str]
    object: Literal["agent"]
    reasoning: AgentReasoning
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]
    text: AgentText
    tools: List[PersistedAgentTool]
    updated_at: int
    compaction: Optional[_agent.Compaction]
    experimental: Optional[_agent.Experimental]

class MultiAgentConfigParam(TypedDict, total=False):
    enabled: Required[bool]
    max_concurrent_subagents: int

class AgentReasoningParam(TypedDict, total=False):
    effort: Optional[ReasoningEffortParam]
    summary: Optional[Literal["concise", "detailed", "auto"]]

class _text_format_param:
    class TextFormatParamJSONSchema(TypedDict, total=False):
        schema: Required[Mapping[str, object]]
        type: Required[Literal["json_schema"]]

    class TextFormatParamText(TypedDict, total=False):
        type: Required[Literal["text"]]

TextFormatParam: TypeAlias = Union[
    _text_format_param.TextFormatParamText,
    _text_format_param.TextFormatParamJSONSchema,
]

class _agent_text_param:
    Format: TypeAlias = Union[
        _text_format_param.TextFormatParamText,
        _text_format_param.TextFormatParamJSONSchema,
    ]

class AgentTextParam(TypedDict, total=False):
    format: Optional[_agent_text_param.Format]
    verbosity: Optional[Literal["low", "medium", "high"]]

class _persisted_mcp_transport_param:
    class PersistedMcpTransportConfigParamHTTP(TypedDict, total=False):
        server_url: Required[str]
        type: Required[Literal["http"]]
        headers: Optional[Mapping[str, str]]

    class PersistedMcpTransportConfigParamStdio(TypedDict, total=False):
        command: Required[str]
        cwd: Required[str]
        type: Required[Literal["stdio"]]
        args: Optional[SequenceNotStr[str]]
        env_vars: Optional[SequenceNotStr[str]]

PersistedMcpTransportParam: TypeAlias = Union[
    _persisted_mcp_transport_param.PersistedMcpTransportConfigParamHTTP,
    _persisted_mcp_transport_param.PersistedMcpTransportConfigParamStdio,
]

class _persisted_agent_tool_param:
    class PersistedAgentToolConfigParamAutomations(TypedDict, total=False):
        type: Required[Literal["automations"]]

    class PersistedAgentToolConfigParamComputerUse(TypedDict, total=False):
        type: Required[Literal["computer_use"]]
        include_screenshots: bool

    _PersistedAgentToolConfigParamFunctionKeys = TypedDict(
        "_PersistedAgentToolConfigParamFunctionKeys",
        {"async": bool},
        total=False,
    )

    class PersistedAgentToolConfigParamFunction(
        _PersistedAgentToolConfigParamFunctionKeys,
        total=False,
    ):
        description: Required[str]
        name: Required[str]
        parameters: Required[Mapping[str, object]]
        type: Required[Literal["function"]]
        defer_loading: bool

    class PersistedAgentToolConfigParamMcp(TypedDict, total=False):
        server_label: Required[str]
        transport: Required[PersistedMcpTransportParam]
        type: Required[Literal["mcp"]]
        allowed_tools: Optional[SequenceNotStr[str]]
        connection_origin: Optional[Literal["service", "environment"]]
        credential_id: Optional[str]
        request_metadata: Optional[Mapping[str, object]]
        required: bool

    class PersistedAgentToolConfigParamProgrammaticToolCalling(TypedDict, total=False):
        type: Required[Literal["programmatic_tool_calling"]]
        enabled: bool

    class PersistedAgentToolConfigParamToolSearch(TypedDict, total=False):
        type: Required[Literal["tool_search"]]

    class PersistedAgentToolConfigParamWebSearchLocation(TypedDict, total=False):
        city: Optional[str]
        country: Optional[str]
        region: Optional[str]
        timezone: Optional[str]

    class PersistedAgentToolConfigParamWebSearch(TypedDict, total=False):
        type: Required[Literal["web_search"]]
        allowed_domains: Optional[SequenceNotStr[str]]
        context_size: Optional[Literal["low", "medium", "high"]]
        location: Optional[
            _persisted_agent_tool_param.PersistedAgentToolConfigParamWebSearchLocation
        ]
        mode: Optional[Literal["disabled", "cached", "live"]]

PersistedAgentToolParam: TypeAlias = Union[
    _persisted_agent_tool_param.PersistedAgentToolConfigParamFunction,
    _persisted_agent_tool_param.PersistedAgentToolConfigParamToolSearch,
    _persisted_agent_tool_param.PersistedAgentToolConfigParamProgrammaticToolCalling,
    _persisted_agent_tool_param.PersistedAgentToolConfigParamMcp,
    _persisted_agent_tool_param.PersistedAgentToolConfigParamWebSearch,
    _persisted_agent_tool_param.PersistedAgentToolConfigParamComputerUse,
    _persisted_agent_tool_param.PersistedAgentToolConfigParamAutomations,
]

class AgentDeleted(BaseModel):
    """Confirms that an agent is gone."""

    id: str
    deleted: bool
    object: Literal["agent.deleted"]

class _mcp_transport:
    class McpTransportResourceHTTP(BaseModel):
        server_url: str
        type: Literal["http"]

    class McpTransportResourceStdio(BaseModel):
        args: List[str]
        command: str
        cwd: str
        env_vars: List[str]
        type: Literal["stdio"]

McpTransport: TypeAlias = Union[
    _mcp_transport.McpTransportResourceHTTP,
    _mcp_transport.McpTransportResourceStdio,
]

class _agent_tool:
    class AgentToolResourceAutomations(BaseModel):
        type: Literal["automations"]

    class AgentToolResourceComputerUse(BaseModel):
        include_screenshots: bool
        type: Literal["computer_use"]

    class AgentToolResourceFunction(BaseModel):
        defer_loading: bool
        description: str
        name: str
        parameters: Dict[str, object]
        type: Literal["function"]
        async_: Optional[bool]

    class AgentToolResourceMcp(BaseModel):
        allowed_tools: Optional[List[str]]
        connection_origin: Literal["service", "environment"]
        credential_id: Optional[str]
        request_metadata: Dict[str, object]
        required: bool
        server_label: str
        transport: McpTransport
        type: Literal["mcp"]

    class AgentToolResourceProgrammaticToolCalling(BaseModel):
        enabled: bool
        type: Literal["programmatic_tool_calling"]

    class AgentToolResourceWebSearchLocation(BaseModel):
        city: Optional[str]
        country: Optional[str]
        region: Optional[str]
        timezone: Optional[str]

    class AgentToolResourceWebSearch(BaseModel):
        allowed_domains: Optional[List[str]]
        context_size: Literal["low", "medium", "high"]
        location: Optional[_agent_tool.AgentToolResourceWebSearchLocation]
        mode: Literal["disabled", "cached", "live"]
        type: Literal["web_search"]

AgentTool: TypeAlias = Union[
    _agent_tool.AgentToolResourceFunction,
    _agent_tool.AgentToolResourceProgrammaticToolCalling,
    _agent_tool.AgentToolResourceMcp,
    _agent_tool.AgentToolResourceWebSearch,
    _agent_tool.AgentToolResourceComputerUse,
    _agent_tool.AgentToolResourceAutomations,
]

class HostedPlugin(BaseModel):
    description: str
    name: str
    type: Literal["inline"]

class _input_content:
    class InputContentResourceInputImage(BaseModel):
        image_url: str
        type: Literal["input_image"]

    class InputContentResourceInputText(BaseModel):
        text: str
        type: Literal["input_text"]

InputContent: TypeAlias = Union[
    _input_content.InputContentResourceInputText,
    _input_content.InputContentResourceInputImage,
]

class _hosted_environment_file_param:
    class HostedEnvironmentFileParamFileID(TypedDict, total=False):
        file_id: Required[str]
        path: Required[str]
        type: Required[Literal["file_id"]]

    class HostedEnvironmentFileParamInline(TypedDict, total=False):
        data: Required[str]
        path: Required[str]
        type: Required[Literal["inline"]]

HostedEnvironmentFileParam: TypeAlias = Union[
    _hosted_environment_file_param.HostedEnvironmentFileParamFileID,
    _hosted_environment_file_param.HostedEnvironmentFileParamInline,
]

class InlineCapabilitySourceParam(TypedDict, total=False):
    data: Required[str]
    media_type: Required[Literal["application/zip"]]
    type: Required[Literal["base64"]]

class HostedPluginParam(TypedDict, total=False):
    description: Required[str]
    name: Required[str]
    source: Required[InlineCapabilitySourceParam]
    type: Required[Literal["inline"]]

class _hosted_skill_param:
    class HostedSkillParamInline(TypedDict, total=False):
        description: Required[str]
        name: Required[str]
        source: Required[InlineCapabilitySourceParam]
        type: Required[Literal["inline"]]

    class HostedSkillParamSkillReference(TypedDict, total=False):
        skill_id: Required[str]
        type: Required[Literal["skill_reference"]]
        version: Optional[str]

HostedSkillParam: TypeAlias = Union[
    _hosted_skill_param.HostedSkillParamSkillReference,
    _hosted_skill_param.HostedSkillParamInline,
]

class SetupCommandParam(TypedDict, total=False):
    command: Required[str]
    cwd: Optional[str]

class _environment_param:
    class EnvironmentParamNone(TypedDict, total=False):
        type: Required[Literal["none"]]

    class EnvironmentParamSeekGPTHostedDesktop(TypedDict, total=False):
        enabled: Required[bool]

    class EnvironmentParamSeekGPTHostedNetwork(TypedDict, total=False):
        access: Required[Literal["enabled", "disabled", "restricted"]]
        allowed_domains: Optional[SequenceNotStr[str]]
        blocked_domains: Optional[SequenceNotStr[str]]

    class EnvironmentParamSeekGPTHostedPackages(TypedDict, total=False):
        npm: Optional[SequenceNotStr[str]]
        python: Optional[SequenceNotStr[str]]
        system: Optional[SequenceNotStr[str]]

    class EnvironmentParamSeekGPTHosted(TypedDict, total=False):
        type: Required[Literal["seekgpt_hosted"]]
        capability_directories: Optional[SequenceNotStr[str]]
        container_size: Literal["small", "medium", "large"]
        desktop: Optional[_environment_param.EnvironmentParamSeekGPTHostedDesktop]
        env: Optional[Mapping[str, str]]
        environment_id: str
        environment_template_id: str
        files: Optional[Iterable[HostedEnvironmentFileParam]]
        network: Optional[_environment_param.EnvironmentParamSeekGPTHostedNetwork]
        packages: Optional[_environment_param.EnvironmentParamSeekGPTHostedPackages]
        plugins: Optional[Iterable[HostedPluginParam]]
        setup_commands: Optional[Iterable[SetupCommandParam]]
        skills: Optional[Iterable[HostedSkillParam]]

    class EnvironmentParamSelfHosted(TypedDict, total=False):
        type: Required[Literal["self_hosted"]]
        workspace_directory: Required[str]
        capability_directories: Optional[SequenceNotStr[str]]

EnvironmentParam: TypeAlias = Union[
    _environment_param.EnvironmentParamNone,
    _environment_param.EnvironmentParamSeekGPTHosted,
    _environment_param.EnvironmentParamSelfHosted,
]

class _input_content_param:
    class InputContentParamInputImage(TypedDict, total=False):
        image_url: Required[str]
        type: Required[Literal["input_image"]]

    class InputContentParamInputText(TypedDict, total=False):
        text: Required[str]
        type: Required[Literal["input_text"]]

InputContentParam: TypeAlias = Union[
    _input_content_param.InputContentParamInputText,
    _input_content_param.InputContentParamInputImage,
]

class AgentSessionInputMessageParam(TypedDict, total=False):
    content: Required[Iterable[InputContentParam]]
    role: Required[Literal["user"]]
    type: Literal["message"]

class _mcp_transport_param:
    class McpTransportConfigParamHTTP(TypedDict, total=False):
        server_url: Required[str]
        type: Required[Literal["http"]]
        authorization: Optional[str]
        headers: Optional[Mapping[str, str]]

    class McpTransportConfigParamStdio(TypedDict, total=False):
        command: Required[str]
        cwd: Required[str]
        type: Required[Literal["stdio"]]
        args: Optional[SequenceNotStr[str]]
        env: Optional[Mapping[str, str]]
        env_vars: Optional[SequenceNotStr[str]]

McpTransportParam: TypeAlias = Union[
    _mcp_transport_param.McpTransportConfigParamHTTP,
    _mcp_transport_param.McpTransportConfigParamStdio,
]

class _agent_tool_param:
    class AgentToolConfigParamAutomations(TypedDict, total=False):
        type: Required[Literal["automations"]]

    class AgentToolConfigParamComputerUse(TypedDict, total=False):
        type: Required[Literal["computer_use"]]
        include_screenshots: bool

    _AgentToolConfigParamFunctionKeys = TypedDict(
        "_AgentToolConfigParamFunctionKeys",
        {"async": bool},
        total=False,
    )

    class AgentToolConfigParamFunction(_AgentToolConfigParamFunctionKeys, total=False):
        description: Required[str]
        name: Required[str]
        parameters: Required[Mapping[str, object]]
        type: Required[Literal["function"]]
        defer_loading: bool

    class AgentToolConfigParamMcp(TypedDict, total=False):
        server_label: Required[str]
        transport: Required[McpTransportParam]
        type: Required[Literal["mcp"]]
        allowed_tools: Optional[SequenceNotStr[str]]
        connection_origin: Optional[Literal["service", "environment"]]
        credential_id: Optional[str]
        request_metadata: Optional[Mapping[str, object]]
        required: bool

    class AgentToolConfigParamProgrammaticToolCalling(TypedDict, total=False):
        type: Required[Literal["programmatic_tool_calling"]]
        enabled: bool

    class AgentToolConfigParamToolSearch(TypedDict, total=False):
        type: Required[Literal["tool_search"]]

    class AgentToolConfigParamWebSearchLocation(TypedDict, total=False):
        city: Optional[str]
        country: Optional[str]
        region: Optional[str]
        timezone: Optional[str]

    class AgentToolConfigParamWebSearch(TypedDict, total=False):
        type: Required[Literal["web_search"]]
        allowed_domains: Optional[SequenceNotStr[str]]
        context_size: Optional[Literal["low", "medium", "high"]]
        location: Optional[_agent_tool_param.AgentToolConfigParamWebSearchLocation]
        mode: Optional[Literal["disabled", "cached", "live"]]

AgentToolParam: TypeAlias = Union[
    _agent_tool_param.AgentToolConfigParamFunction,
    _agent_tool_param.AgentToolConfigParamToolSearch,
    _agent_tool_param.AgentToolConfigParamProgrammaticToolCalling,
    _agent_tool_param.AgentToolConfigParamMcp,
    _agent_tool_param.AgentToolConfigParamWebSearch,
    _agent_tool_param.AgentToolConfigParamComputerUse,
    _agent_tool_param.AgentToolConfigParamAutomations,
]

class HostedEnvironmentFileID(BaseModel):
    id: str
    file_id: str
    path: str
    size_bytes: int
    type: Literal["file_id"]

class _hosted_environment_file:
    class HostedEnvironmentFileResourceInline(BaseModel):
        id: str
        path: str
        size_bytes: int
        type: Literal["inline"]

HostedEnvironmentFile: TypeAlias = Union[
    HostedEnvironmentFileID,
    _hosted_environment_file.HostedEnvironmentFileResourceInline,
]

class HostedSkillReference(BaseModel):
    description: str
    name: str
    skill_id: str
    type: Literal["skill_reference"]
    version: str

class _hosted_skill:
    class HostedSkillResourceInline(BaseModel):
        description: str
        name: str
        type: Literal["inline"]

HostedSkill: TypeAlias = Union[HostedSkillReference, _hosted_skill.HostedSkillResourceInline]

class _environment:
    class EnvironmentResourceNone(BaseModel):
        type: Literal["none"]

    class EnvironmentResourceSeekGPTHostedDesktop(BaseModel):
        enabled: bool

    class EnvironmentResourceSeekGPTHostedNetwork(BaseModel):
        access: Literal["enabled", "disabled", "restricted"]
        allowed_domains: List[str]

    class EnvironmentResourceSeekGPTHostedPackages(BaseModel):
        npm: List[str]
        python: List[str]
        system: List[str]

    class EnvironmentResourceSeekGPTHosted(BaseModel):
        id: str
        capability_directories: List[str]
        files: List[HostedEnvironmentFile]
        network: _environment.EnvironmentResourceSeekGPTHostedNetwork
        packages: _environment.EnvironmentResourceSeekGPTHostedPackages
        plugins: List[HostedPlugin]
        skills: List[HostedSkill]
        type: Literal["seekgpt_hosted"]
        container_size: Optional[Literal["small", "medium", "large"]]
        desktop: Optional[_environment.EnvironmentResourceSeekGPTHostedDesktop]

    class EnvironmentResourceSelfHosted(BaseModel):
        id: str
        capability_directories: List[str]
        remote_url: str
        type: Literal["self_hosted"]
        workspace_directory: str

Environment: TypeAlias = Union[
    _environment.EnvironmentResourceNone,
    _environment.EnvironmentResourceSeekGPTHosted,
    _environment.EnvironmentResourceSelfHosted,
]

class _agent_session:
    class RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationField(
        BaseModel,
    ):
        id: str
        label: str
        required: bool
        type: str

    class RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationOption(
        BaseModel,
    ):
        id: str
        field_ids: List[str]
        label: str

    class RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthentication(
        BaseModel,
    ):
        credential_origin: Optional[str]
        fields: List[
            _agent_session.RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationField
        ]
        options: List[
            _agent_session.RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationOption
        ]
        reason: Optional[str]
        type: Literal["browser_authentication"]

    class RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserOriginAccess(
        BaseModel,
    ):
        origin: str
        reason: Optional[str]
        type: Literal["browser_origin_access"]

    RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequest: TypeAlias = Union[
        _agent_session.RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthentication,
        _agent_session.RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserOriginAccess,
    ]

    class RequiredActionSessionRequiredActionResourceComputerUseApprovalRequest(BaseModel):
        request: _agent_session.RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequest
        request_id: str
        turn_id: str
        type: Literal["computer_use_approval_request"]

    class RequiredActionSessionRequiredActionResourceEnvironmentConnection(BaseModel):
        environment_id: str
        type: Literal["environment_connection"]

    class RequiredActionSessionRequiredActionResourceFunctionCall(BaseModel):
        arguments: object
        call_id: str
        name: str
        turn_id: str
        type: Literal["function_call"]

    class RequiredActionSessionRequiredActionResourceMcpApprovalRequestRequest(BaseModel):
        arguments: object
        message: str
        name: Optional[str]
        server_label: str
        type: Literal["mcp_tool_call"]

    class RequiredActionSessionRequiredActionResourceMcpApprovalRequest(BaseModel):
        request: _agent_session.RequiredActionSessionRequiredActionResourceMcpApprovalRequestRequest
        request_id: str
        turn_id: str
        type: Literal["mcp_approval_request"]

    RequiredAction: TypeAlias = Union[
        _agent_session.RequiredActionSessionRequiredActionResourceMcpApprovalRequest,
        _agent_session.RequiredActionSessionRequiredActionResourceComputerUseApprovalRequest,
        _agent_session.RequiredActionSessionRequiredActionResourceFunctionCall,
        _agent_session.RequiredActionSessionRequiredActionResourceEnvironmentConnection,
    ]

    class AgentCompaction(BaseModel):
        async_: bool

    class AgentExperimental(BaseModel):
        time_awareness: bool

    class Agent(BaseModel):
        id: str
        instructions: Optional[str]
        model: str
        multi_agent: MultiAgentConfig
        name: Optional[str]
        reasoning: AgentReasoning
        service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]
        text: AgentText
        tools: List[AgentTool]
        compaction: Optional[_agent_session.AgentCompaction]
        experimental: Optional[_agent_session.AgentExperimental]

    class PromptCacheOptions(BaseModel):
        ttl: Literal["30m", "12h"]

class AgentSession(BaseModel):
    """Work of an agent, and where it stands."""

    id: str
    agent: _agent_session.Agent
    created_at: int
    environment: Environment
    error: Optional[str]
    last_active_at: int
    metadata: Dict[str, str]
    object: Literal["agent.session"]
    required_actions: List[_agent_session.RequiredAction]
    status: Literal["idle", "in_progress", "requires_action", "failed"]
    usage: Optional[_TokenUsage]
    vault_ids: List[str]
    prompt_cache_options: Optional[_agent_session.PromptCacheOptions]
    review: Optional[Literal["none", "auto_review"]]

class SessionError(BaseModel):
    code: Optional[str]
    message: str
    param: Optional[str]
    type: str

class AgentSessionErrorEvent(BaseModel):
    error: SessionError
    event_id: str
    session_id: str
    type: Literal["error"]
    obfuscation: Optional[str]

class _agent_session_environment_state:
    class Error(BaseModel):
        code: str
        message: str
        type: str

class AgentSessionEnvironmentState(BaseModel):
    id: str
    error: Optional[_agent_session_environment_state.Error]
    status: Literal[
        "pending",
        "ready",
        "connected",
        "disconnected",
        "suspended",
        "expired",
        "failed",
    ]
    type: str

class AgentSessionEnvironmentReadyEvent(BaseModel):
    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: Optional[str]
    type: Literal["agent.session.environment.ready"]
    obfuscation: Optional[str]

class AgentSessionEnvironmentSuspendedEvent(BaseModel):
    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: Optional[str]
    type: Literal["agent.session.environment.suspended"]
    obfuscation: Optional[str]

class AgentSessionEnvironmentExpiredEvent(BaseModel):
    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: Optional[str]
    type: Literal["agent.session.environment.expired"]
    obfuscation: Optional[str]

class AgentSessionEnvironmentResetEvent(BaseModel):
    environment_id: str
    event_id: str
    reset_count: int
    session_id: str
    turn_id: Optional[str]
    type: Literal["agent.session.environment.reset"]
    obfuscation: Optional[str]

class AgentOutputCommandExecutionOutputDeltaEvent(BaseModel):
    delta: str
    event_id: str
    item_id: str
    output_index: int
    session_id: str
    turn_id: Optional[str]
    type: Literal["agent.output.command_execution_output.delta"]
    obfuscation: Optional[str]

class AgentSessionCreatedEvent(BaseModel):
    event_id: str
    session: AgentSession
    type: Literal["agent.session.created"]
    obfuscation: Optional[str]

class AgentSessionTurnCreatedEvent(BaseModel):
    event_id: str
    session_id: str
    turn: Turn
    turn_id: str
    type: Literal["agent.session.turn.created"]
    obfuscation: Optional[str]

class AgentSessionTurnInProgressEvent(BaseModel):
    event_id: str
    session_id: str
    turn: Turn
    turn_id: str
    type: Literal["agent.session.turn.in_progress"]
    obfuscation: Optional[str]

class AgentSessionTurnCompletedEvent(BaseModel):
    event_id: str
    session_id: str
    turn: Turn
    turn_id: str
    type: Literal["agent.session.turn.completed"]
    usage: Optional[_TokenUsage]
    obfuscation: Optional[str]

class AgentSessionTurnFailedEvent(BaseModel):
    event_id: str
    session_id: str
    turn: Turn
    turn_id: str
    type: Literal["agent.session.turn.failed"]
    usage: Optional[_TokenUsage]
    obfuscation: Optional[str]

class AgentSessionTurnCancelledEvent(BaseModel):
    event_id: str
    session_id: str
    turn: Turn
    turn_id: str
    type: Literal["agent.session.turn.cancelled"]
    usage: Optional[_TokenUsage]
    obfuscation: Optional[str]

class AgentCloseSubagentCallItem(BaseModel):
    id: str
    recipient_agent_id: str
    sender_agent_id: str
    status: Literal["in_progress", "completed", "failed", "incomplete"]
    turn_id: str
    type: Literal["close_subagent_call"]

class AgentCommandExecutionItem(BaseModel):
    id: str
    command: str
    cwd: Optional[str]
    duration_ms: Optional[int]
    exit_code: Optional[int]
    output: Optional[str]
    status: Literal["in_progress", "completed", "failed", "incomplete"]
    turn_id: str
    type: Literal["command_execution"]

class OutputText(BaseModel):
    text: str
    type: Literal["output_text"]

class _agent_content:
    class EncryptedContentResource(BaseModel):
        encrypted_content: str
        type: Literal["encrypted_content"]

AgentContent: TypeAlias = Union[OutputText, _agent_content.EncryptedContentResource]

class AgentCreateSubagentCallItem(BaseModel):
    id: str
    agent_id: str
    content: List[AgentContent]
    model: Optional[str]
    reasoning_effort: Optional[str]
    status: Literal["in_progress", "completed", "failed", "incomplete"]
    turn_id: str
    type: Literal["create_subagent_call"]

class AgentFunctionCallItem(BaseModel):
    id: str
    arguments: object
    call_id: str
    name: str
    status: Literal["in_progress", "completed", "failed", "incomplete"]
    turn_id: str
    type: Literal["function_call"]

AgentFunctionCallOutput: TypeAlias = Union[str, List[InputContent]]

class AgentInterruptSubagentCallItem(BaseModel):
    id: str
    recipient_agent_id: str
    sender_agent_id: str
    status: Literal["in_progress", "completed", "failed", "incomplete"]
    turn_id: str
    type: Literal["interrupt_subagent_call"]

class AgentMcpCallItem(BaseModel):
    id: str
    arguments: object
    error: object
    name: str
    output: object
    server_label: str
    status: Literal["in_progress", "completed", "failed", "incomplete"]
    turn_id: str
    type: Literal["mcp_call"]

class SummaryText(BaseModel):
    text: str
    type: Literal["summary_text"]

class AgentReasoningItem(BaseModel):
    id: str
    status: Optional[Literal["in_progress", "completed", "incomplete"]]
    summary: List[SummaryText]
    turn_id: str
    type: Literal["reasoning"]

class AgentResumeSubagentCallItem(BaseModel):
    id: str
    recipient_agent_id: str
    sender_agent_id: str
    status: Literal["in_progress", "completed", "failed", "incomplete"]
    turn_id: str
    type: Literal["resume_subagent_call"]

class AgentSendSubagentInputCallItem(BaseModel):
    id: str
    content: List[AgentContent]
    recipient_agent_id: str
    sender_agent_id: str
    status: Literal["in_progress", "completed", "failed", "incomplete"]
    turn_id: str
    type: Literal["send_subagent_input_call"]

class _agent_session_message_content:
    class MessageContentResourceInputImage(BaseModel):
        image_url: str
        type: Literal["input_image"]

    class MessageContentResourceInputText(BaseModel):
        text: str
        type: Literal["input_text"]

    class MessageContentResourceOutputText(BaseModel):
        text: str
        type: Literal["output_text"]

AgentSessionMessageContent: TypeAlias = Union[
    _agent_session_message_content.MessageContentResourceInputText,
    _agent_session_message_content.MessageContentResourceInputImage,
    _agent_session_message_content.MessageContentResourceOutputText,
]

class AgentSessionMessage(MessageText):
    id: Optional[str]
    content: List[AgentSessionMessageContent]
    phase: Optional[Literal["commentary", "final_answer"]]
    role: Literal["user", "assistant"]
    status: Literal["in_progress", "completed", "incomplete"]
    turn_id: str
    type: Literal["message"]

class AgentWaitForSubagentsCallItem(BaseModel):
    id: str
    recipient_agent_ids: List[str]
    sender_agent_id: str
    status: Literal["in_progress", "completed", "failed", "incomplete"]
    turn_id: str
    type: Literal["wait_for_subagents_call"]

class _web_search_action:
    class WebSearchActionResourceFindInPage(BaseModel):
        pattern: Optional[str]
        type: Literal["find_in_page"]
        url: Optional[str]

    class WebSearchActionResourceOpenPage(BaseModel):
        type: Literal["open_page"]
        url: Optional[str]

    class WebSearchActionResourceOther(BaseModel):
        type: Literal["other"]

    class WebSearchActionResourceSearch(BaseModel):
        queries: Optional[List[str]]
        query: Optional[str]
        type: Literal["search"]

WebSearchAction: TypeAlias = Union[
    _web_search_action.WebSearchActionResourceSearch,
    _web_search_action.WebSearchActionResourceOpenPage,
    _web_search_action.WebSearchActionResourceFindInPage,
    _web_search_action.WebSearchActionResourceOther,
]

class AgentWebSearchCallItem(BaseModel):
    id: str
    action: Optional[WebSearchAction]
    status: Literal["in_progress", "completed", "incomplete"]
    turn_id: str
    type: Literal["web_search_call"]

class _agent_session_item:
    class ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource(
        BaseModel,
    ):
        action: Literal["cancel"]
        type: Literal["browser_authentication"]

    class ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource(
        BaseModel,
    ):
        action: Literal["submit"]
        selected_option: Optional[str]
        type: Literal["browser_authentication"]

    ComputerUseApprovalRequestResultItemResourceResponse: TypeAlias = Union[
        _agent_session_item.ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource,
        _agent_session_item.ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource,
    ]

    class AgentMessageItemResource(BaseModel):
        id: str
        content: List[AgentContent]
        recipient_agent_id: str
        sender_agent_id: str
        turn_id: str
        type: Literal["agent_message"]

    class BrowserAuthenticationRequestItemResourceRequestField(BaseModel):
        id: str
        label: str
        required: bool
        type: str

    class BrowserAuthenticationRequestItemResourceRequestOption(BaseModel):
        id: str
        field_ids: List[str]
        label: str

    class BrowserAuthenticationRequestItemResourceRequest(BaseModel):
        credential_origin: Optional[str]
        fields: List[_agent_session_item.BrowserAuthenticationRequestItemResourceRequestField]
        options: List[_agent_session_item.BrowserAuthenticationRequestItemResourceRequestOption]
        reason: Optional[str]
        type: Literal["browser_authentication"]

    class BrowserAuthenticationRequestItemResource(BaseModel):
        id: str
        request: _agent_session_item.BrowserAuthenticationRequestItemResourceRequest
        request_id: str
        turn_id: str
        type: Literal["computer_use_approval_request"]

    class ComputerUseApprovalRequestResultItemResource(BaseModel):
        id: str
        request_id: str
        response: _agent_session_item.ComputerUseApprovalRequestResultItemResourceResponse
        turn_id: str
        type: Literal["computer_use_approval_request_result"]

    class ComputerUseCallItemResourceOutput(BaseModel):
        image_url: str
        type: Literal["computer_screenshot"]

    class ComputerUseCallItemResource(BaseModel):
        id: str
        output: Optional[_agent_session_item.ComputerUseCallItemResourceOutput]
        status: Literal["in_progress", "completed", "failed", "incomplete"]
        title: Optional[str]
        turn_id: str
        type: Literal["computer_use_call"]

    class FunctionCallOutputItemResource(BaseModel):
        id: str
        call_id: str
        error: Optional[str]
        output: Optional[AgentFunctionCallOutput]
        status: Literal["in_progress", "completed", "failed", "incomplete"]
        turn_id: str
        type: Literal["function_call_output"]

AgentSessionItem: TypeAlias = Union[
    AgentSessionMessage,
    AgentReasoningItem,
    AgentFunctionCallItem,
    _agent_session_item.FunctionCallOutputItemResource,
    _agent_session_item.AgentMessageItemResource,
    AgentMcpCallItem,
    _agent_session_item.ComputerUseCallItemResource,
    _agent_session_item.BrowserAuthenticationRequestItemResource,
    _agent_session_item.ComputerUseApprovalRequestResultItemResource,
    AgentWebSearchCallItem,
    AgentCommandExecutionItem,
    AgentCreateSubagentCallItem,
    AgentSendSubagentInputCallItem,
    AgentResumeSubagentCallItem,
    AgentWaitForSubagentsCallItem,
    AgentInterruptSubagentCallItem,
    AgentCloseSubagentCallItem,
]

class AgentSessionTurnItemAddedEvent(BaseModel):
    event_id: str
    item: AgentSessionItem
    output_index: Optional[int]
    session_id: str
    turn_id: Optional[str]
    type: Literal["agent.session.turn.item.added"]
    obfuscation: Optional[str]

class AgentSessionIdleEvent(BaseModel):
    event_id: str
    session: AgentSession
    type: Literal["agent.session.idle"]
    obfuscation: Optional[str]

class AgentSessionInProgressEvent(BaseModel):
    event_id: str
    session: AgentSession
    type: Literal["agent.session.in_progress"]
    obfuscation: Optional[str]

class AgentSessionRequiresActionEvent(BaseModel):
    event_id: str
    session: AgentSession
    type: Literal["agent.session.requires_action"]
    obfuscation: Optional[str]

class AgentSessionFailedEvent(BaseModel):
    event_id: str
    session: AgentSession
    type: Literal["agent.session.failed"]
    obfuscation: Optional[str]

class AgentSessionEnvironmentPendingEvent(BaseModel):
    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: Optional[str]
    type: Literal["agent.session.environment.pending"]
    obfuscation: Optional[str]

class AgentSessionEnvironmentConnectedEvent(BaseModel):
    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: Optional[str]
    type: Literal["agent.session.environment.connected"]
    obfuscation: Optional[str]

class AgentSessionEnvironmentDisconnectedEvent(BaseModel):
    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: Optional[str]
    type: Literal["agent.session.environment.disconnected"]
    obfuscation: Optional[str]

class AgentSessionEnvironmentFailedEvent(BaseModel):
    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: Optional[str]
    type: Literal["agent.session.environment.failed"]
    obfuscation: Optional[str]

class Subagent(BaseModel):
    """An agent that helps the main one of a session."""

    id: str
    closed_at: Optional[int]
    instructions: Optional[List[AgentContent]]
    name: Optional[str]
    object: Literal["agent.session.subagent"]
    opened_at: int
    parent_agent_id: str
    session_id: str
    status: Literal["active", "closed"]

class AgentSessionSubagentCreatedEvent(BaseModel):
    event_id: str
    subagent: Subagent
    type: Literal["agent.session.subagent.created"]
    obfuscation: Optional[str]

class AgentSessionSubagentActiveEvent(BaseModel):
    event_id: str
    subagent: Subagent
    type: Literal["agent.session.subagent.active"]
    obfuscation: Optional[str]

class AgentSessionSubagentClosedEvent(BaseModel):
    event_id: str
    subagent: Subagent
    type: Literal["agent.session.subagent.closed"]
    obfuscation: Optional[str]

class AgentSessionAssistantMessage(BaseModel):
    id: str
    content: List[OutputText]
    phase: Optional[Literal["commentary", "final_answer"]]
    role: Literal["assistant"]
    status: Literal["in_progress", "completed", "incomplete"]
    turn_id: str
    type: Literal["message"]

class _agent_output_item:
    class BrowserAuthenticationRequestItemResourceRequestField(BaseModel):
        id: str
        label: str
        required: bool
        type: str

    class BrowserAuthenticationRequestItemResourceRequestOption(BaseModel):
        id: str
        field_ids: List[str]
        label: str

    class BrowserAuthenticationRequestItemResourceRequest(BaseModel):
        credential_origin: Optional[str]
        fields: List[_agent_output_item.BrowserAuthenticationRequestItemResourceRequestField]
        options: List[_agent_output_item.BrowserAuthenticationRequestItemResourceRequestOption]
        reason: Optional[str]
        type: Literal["browser_authentication"]

    class BrowserAuthenticationRequestItemResource(BaseModel):
        id: str
        request: _agent_output_item.BrowserAuthenticationRequestItemResourceRequest
        request_id: str
        turn_id: str
        type: Literal["computer_use_approval_request"]

    class ComputerUseCallItemResourceOutput(BaseModel):
        image_url: str
        type: Literal["computer_screenshot"]

    class ComputerUseCallItemResource(BaseModel):
        id: str
        output: Optional[_agent_output_item.ComputerUseCallItemResourceOutput]
        status: Literal["in_progress", "completed", "failed", "incomplete"]
        title: Optional[str]
        turn_id: str
        type: Literal["computer_use_call"]

AgentOutputItem: TypeAlias = Union[
    AgentSessionAssistantMessage,
    AgentReasoningItem,
    AgentFunctionCallItem,
    AgentMcpCallItem,
    _agent_output_item.ComputerUseCallItemResource,
    _agent_output_item.BrowserAuthenticationRequestItemResource,
    AgentWebSearchCallItem,
    AgentCommandExecutionItem,
    AgentCreateSubagentCallItem,
    AgentSendSubagentInputCallItem,
    AgentResumeSubagentCallItem,
    AgentWaitForSubagentsCallItem,
    AgentInterruptSubagentCallItem,
    AgentCloseSubagentCallItem,
]

class AgentSessionTurnItemDoneEvent(BaseModel):
    event_id: str
    item: AgentOutputItem
    output_index: int
    session_id: str
    turn_id: Optional[str]
    type: Literal["agent.session.turn.item.done"]
    obfuscation: Optional[str]

class AgentSessionTurnContentPartAddedEvent(BaseModel):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    part: OutputText
    session_id: str
    turn_id: Optional[str]
    type: Literal["agent.session.turn.content_part.added"]
    obfuscation: Optional[str]

class AgentSessionTurnContentPartDoneEvent(BaseModel):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    part: OutputText
    session_id: str
    turn_id: Optional[str]
    type: Literal["agent.session.turn.content_part.done"]
    obfuscation: Optional[str]

class AgentSessionTurnOutputTextDeltaEvent(BaseModel):
    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    session_id: str
    turn_id: Optional[str]
    type: Literal["agent.session.turn.output_text.delta"]
    obfuscation: Optional[str]

class AgentSessionTurnOutputTextDoneEvent(BaseModel):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    session_id: str
    text: str
    turn_id: Optional[str]
    type: Literal["agent.session.turn.output_text.done"]
    obfuscation: Optional[str]

class AgentSessionTurnReasoningSummaryPartAddedEvent(BaseModel):
    event_id: str
    item_id: str
    output_index: int
    part: SummaryText
    session_id: str
    summary_index: int
    turn_id: Optional[str]
    type: Literal["agent.session.turn.reasoning_summary_part.added"]
    obfuscation: Optional[str]

class AgentSessionTurnReasoningSummaryPartDoneEvent(BaseModel):
    event_id: str
    item_id: str
    output_index: int
    part: SummaryText
    session_id: str
    status: Optional[Literal["incomplete"]]
    summary_index: int
    turn_id: Optional[str]
    type: Literal["agent.session.turn.reasoning_summary_part.done"]
    obfuscation: Optional[str]

class AgentSessionTurnReasoningSummaryTextDeltaEvent(BaseModel):
    delta: str
    event_id: str
    item_id: str
    output_index: int
    session_id: str
    summary_index: int
    turn_id: Optional[str]
    type: Literal["agent.session.turn.reasoning_summary_text.delta"]
    obfuscation: Optional[str]

class AgentSessionTurnReasoningSummaryTextDoneEvent(BaseModel):
    event_id: str
    item_id: str
    output_index: int
    session_id: str
    summary_index: int
    text: str
    turn_id: Optional[str]
    type: Literal["agent.session.turn.reasoning_summary_text.done"]
    obfuscation: Optional[str]

AgentSessionEvent: TypeAlias = Union[
    AgentSessionErrorEvent,
    AgentSessionEnvironmentReadyEvent,
    AgentSessionEnvironmentSuspendedEvent,
    AgentSessionEnvironmentExpiredEvent,
    AgentSessionEnvironmentResetEvent,
    AgentOutputCommandExecutionOutputDeltaEvent,
    AgentSessionCreatedEvent,
    AgentSessionTurnCreatedEvent,
    AgentSessionTurnInProgressEvent,
    AgentSessionTurnCompletedEvent,
    AgentSessionTurnFailedEvent,
    AgentSessionTurnCancelledEvent,
    AgentSessionTurnItemAddedEvent,
    AgentSessionIdleEvent,
    AgentSessionInProgressEvent,
    AgentSessionRequiresActionEvent,
    AgentSessionFailedEvent,
    AgentSessionEnvironmentPendingEvent,
    AgentSessionEnvironmentConnectedEvent,
    AgentSessionEnvironmentDisconnectedEvent,
    AgentSessionEnvironmentFailedEvent,
    AgentSessionSubagentCreatedEvent,
    AgentSessionSubagentActiveEvent,
    AgentSessionSubagentClosedEvent,
    AgentSessionTurnItemDoneEvent,
    AgentSessionTurnContentPartAddedEvent,
    AgentSessionTurnContentPartDoneEvent,
    AgentSessionTurnOutputTextDeltaEvent,
    AgentSessionTurnOutputTextDoneEvent,
    AgentSessionTurnReasoningSummaryPartAddedEvent,
    AgentSessionTurnReasoningSummaryPartDoneEvent,
    AgentSessionTurnReasoningSummaryTextDeltaEvent,
    AgentSessionTurnReasoningSummaryTextDoneEvent,
]

class AgentSessionDeleted(BaseModel):
    """Confirms that a session is gone."""

    id: str
    deleted: bool
    object: Literal["agent.session.deleted"]

class AgentBrowserAuthenticationCancelParamParam(TypedDict, total=False):
    action: Required[Literal["cancel"]]
    type: Required[Literal["browser_authentication"]]

class _agent_browser_authentication_submit_param_param:
    class Field(TypedDict, total=False):
        field_id: Required[str]
        value: Required[str]

class AgentBrowserAuthenticationSubmitParamParam(TypedDict, total=False):
    action: Required[Literal["submit"]]
    fields: Required[Iterable[_agent_browser_authentication_submit_param_param.Field]]
    type: Required[Literal["browser_authentication"]]
    selected_option: Optional[str]

class AgentBrowserOriginAccessParamParam(TypedDict, total=False):
    decision: Required[Literal["approve", "deny", "cancel"]]
    type: Required[Literal["browser_origin_access"]]

class _agent_session_input_param:
    SessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse: TypeAlias = Union[
        AgentBrowserAuthenticationSubmitParamParam,
        AgentBrowserAuthenticationCancelParamParam,
        AgentBrowserOriginAccessParamParam,
    ]

    class SessionInputParamAgentSessionInputCancel(TypedDict, total=False):
        type: Required[Literal["agent.session.input.cancel"]]

    class SessionInputParamAgentSessionInputComputerUseApprovalRequestResult(
        TypedDict,
        total=False,
    ):
        request_id: Required[str]
        response: Required[
            _agent_session_input_param.SessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse
        ]
        type: Required[Literal["agent.session.input.computer_use_approval_request_result"]]

    class SessionInputParamAgentSessionInputMcpApprovalRequestResultResponse(
        TypedDict,
        total=False,
    ):
        decision: Required[Literal["approve", "deny", "cancel"]]
        type: Required[Literal["mcp_tool_call"]]

    class SessionInputParamAgentSessionInputMcpApprovalRequestResult(TypedDict, total=False):
        request_id: Required[str]
        response: Required[
            _agent_session_input_param.SessionInputParamAgentSessionInputMcpApprovalRequestResultResponse
        ]
        type: Required[Literal["agent.session.input.mcp_approval_request_result"]]

    class SessionInputParamAgentSessionInputMessage(TypedDict, total=False):
        input: Required[Iterable[AgentSessionInputMessageParam]]
        type: Required[Literal["agent.session.input.message"]]

    class SessionInputParamAgentSessionInputToolResult(TypedDict, total=False):
        call_id: Required[str]
        success: Required[bool]
        turn_id: Required[str]
        type: Required[Literal["agent.session.input.tool_result"]]
        error: Optional[str]
        output: Union[str, Iterable[InputContentParam], None]

AgentSessionInputParam: TypeAlias = Union[
    _agent_session_input_param.SessionInputParamAgentSessionInputMcpApprovalRequestResult,
    _agent_session_input_param.SessionInputParamAgentSessionInputComputerUseApprovalRequestResult,
    _agent_session_input_param.SessionInputParamAgentSessionInputMessage,
    _agent_session_input_param.SessionInputParamAgentSessionInputCancel,
    _agent_session_input_param.SessionInputParamAgentSessionInputToolResult,
]

class _beta_response_steer_input:
    class ResponseSteerInputItemListFunctionCallOutputCallerDirect(BaseModel):
        type: Literal["direct"]

    class ResponseSteerInputItemListFunctionCallOutputCallerProgram(BaseModel):
        caller_id: str
        type: Literal["program"]

    ResponseSteerInputItemListFunctionCallOutputCaller: TypeAlias = Union[
        _beta_response_steer_input.ResponseSteerInputItemListFunctionCallOutputCallerDirect,
        _beta_response_steer_input.ResponseSteerInputItemListFunctionCallOutputCallerProgram,
    ]

    class ResponseSteerInputItemListFunctionCallOutputAgent(BaseModel):
        agent_name: str

    class ResponseSteerInputItemListFunctionCallOutput(BaseModel):
        output: Union[str, List[_BetaResponseFunctionCallOutputItem]]
        type: Literal["function_call_output"]
        id: Optional[str]
        agent: Optional[
            _beta_response_steer_input.ResponseSteerInputItemListFunctionCallOutputAgent
        ]
        call_id: Optional[str]
        caller: Optional[
            _beta_response_steer_input.ResponseSteerInputItemListFunctionCallOutputCaller
        ]
        name: Optional[str]
        namespace: Optional[str]
        status: Optional[Literal["in_progress", "completed", "incomplete"]]

    class ResponseSteerInputItemListMessageAgent(BaseModel):
        agent_name: str

    class ResponseSteerInputItemListMessage(BaseModel):
        content: Union[List[_BetaResponseFunctionCallOutputItem], str]
        role: Literal["user"]
        type: Literal["message"]
        id: Optional[str]
        agent: Optional[_beta_response_steer_input.ResponseSteerInputItemListMessageAgent]
        status: Optional[str]

    BetaResponseSteerInputList: TypeAlias = Union[
        _beta_response_steer_input.ResponseSteerInputItemListMessage,
        _beta_response_steer_input.ResponseSteerInputItemListFunctionCallOutput,
    ]
    ResponseSteerInputItemList: TypeAlias = Union[
        _beta_response_steer_input.ResponseSteerInputItemListMessage,
        _beta_response_steer_input.ResponseSteerInputItemListFunctionCallOutput,
    ]

BetaResponseSteerInput: TypeAlias = Union[
    str,
    List[_beta_response_steer_input.BetaResponseSteerInputList],
]
BetaResponseSteerInputContent: TypeAlias = _BetaResponseFunctionCallOutputItem
BetaResponseSteerInputContentParam: TypeAlias = _BetaResponseFunctionCallOutputItemParam

class _beta_response_steer_accepted_event:
    class Steer(BaseModel):
        id: str
        previous_response_id: str

class BetaResponseSteerAcceptedEvent(BaseModel):
    sequence_number: int
    steer: _beta_response_steer_accepted_event.Steer
    type: Literal["response.steer.accepted"]
    stream_id: Optional[str]

class _beta_response_steer_required_input:
    class ApplyPatchCallOutput(BaseModel):
        call_id: str
        type: Literal["apply_patch_call_output"]

    class ComputerCallOutput(BaseModel):
        call_id: str
        type: Literal["computer_call_output"]

    class CustomToolCallOutput(BaseModel):
        call_id: str
        type: Literal["custom_tool_call_output"]

    class FunctionCallOutput(BaseModel):
        call_id: str
        name: str
        type: Literal["function_call_output"]

    class McpApprovalResponse(BaseModel):
        approval_request_id: str
        type: Literal["mcp_approval_response"]

    class ShellCallOutput(BaseModel):
        call_id: str
        type: Literal["shell_call_output"]

    class ToolSearchOutput(BaseModel):
        call_id: str
        execution: Literal["client"]
        type: Literal["tool_search_output"]

BetaResponseSteerRequiredInput: TypeAlias = Union[
    _beta_response_steer_required_input.FunctionCallOutput,
    _beta_response_steer_required_input.CustomToolCallOutput,
    _beta_response_steer_required_input.ComputerCallOutput,
    _beta_response_steer_required_input.ShellCallOutput,
    _beta_response_steer_required_input.ApplyPatchCallOutput,
    _beta_response_steer_required_input.ToolSearchOutput,
    _beta_response_steer_required_input.McpApprovalResponse,
]

class _beta_response_steer_pending_event:
    class Steer(BaseModel):
        id: str
        previous_response_id: str

class BetaResponseSteerPendingEvent(BaseModel):
    reason: BetaResponseSteerPendingReason
    required_input: List[BetaResponseSteerRequiredInput]
    sequence_number: int
    steer: _beta_response_steer_pending_event.Steer
    type: Literal["response.steer.pending"]
    stream_id: Optional[str]

class _beta_response_steer_failed_event:
    class Error(BaseModel):
        code: BetaResponseSteerErrorCode
        message: str
        type: Literal["invalid_request_error"]

    class Steer(BaseModel):
        input: BetaResponseSteerInput
        previous_response_id: str
        id: Optional[str]

class BetaResponseSteerFailedEvent(BaseModel):
    error: _beta_response_steer_failed_event.Error
    sequence_number: int
    steer: _beta_response_steer_failed_event.Steer
    type: Literal["response.steer.failed"]
    stream_id: Optional[str]

class BetaResponseSteerEvent(BaseModel):
    input: BetaResponseSteerInput
    previous_response_id: str
    type: Literal["response.steer"]

class AgentBrowserAuthenticationCancelParam(TypedDict, total=False):
    action: Required[Literal["cancel"]]
    type: Required[Literal["browser_authentication"]]

class _agent_browser_authentication_submit_param:
    class Field(TypedDict, total=False):
        field_id: Required[str]
        value: Required[str]

class AgentBrowserAuthenticationSubmitParam(TypedDict, total=False):
    action: Required[Literal["submit"]]
    fields: Required[Iterable[_agent_browser_authentication_submit_param.Field]]
    selected_option: Optional[str]
    type: Required[Literal["browser_authentication"]]

class AgentBrowserOriginAccessParam(TypedDict, total=False):
    decision: Required[Literal["approve", "deny", "cancel"]]
    type: Required[Literal["browser_origin_access"]]

class _agent_function_call_output_param:
    class InputContentParamInputImage(TypedDict, total=False):
        image_url: Required[str]
        type: Required[Literal["input_image"]]

    class InputContentParamInputText(TypedDict, total=False):
        text: Required[str]
        type: Required[Literal["input_text"]]

AgentFunctionCallOutputParam: TypeAlias = Union[
    str,
    Iterable[
        Union[
            _agent_function_call_output_param.InputContentParamInputText,
            _agent_function_call_output_param.InputContentParamInputImage,
        ]
    ],
]

class _beta_response_steer_input_param:
    class ResponseSteerInputItemListFunctionCallOutputAgent(TypedDict, total=False):
        agent_name: Required[str]

    class ResponseSteerInputItemListFunctionCallOutputCallerDirect(TypedDict, total=False):
        type: Required[Literal["direct"]]

    class ResponseSteerInputItemListFunctionCallOutputCallerProgram(TypedDict, total=False):
        caller_id: Required[str]
        type: Required[Literal["program"]]

    ResponseSteerInputItemListFunctionCallOutputCaller: TypeAlias = Union[
        _beta_response_steer_input_param.ResponseSteerInputItemListFunctionCallOutputCallerDirect,
        _beta_response_steer_input_param.ResponseSteerInputItemListFunctionCallOutputCallerProgram,
    ]

    class ResponseSteerInputItemListFunctionCallOutput(TypedDict, total=False):
        agent: Optional[
            _beta_response_steer_input_param.ResponseSteerInputItemListFunctionCallOutputAgent
        ]
        call_id: Optional[str]
        caller: Optional[
            _beta_response_steer_input_param.ResponseSteerInputItemListFunctionCallOutputCaller
        ]
        id: Optional[str]
        name: Optional[str]
        namespace: Optional[str]
        output: Required[Union[str, Iterable[_BetaResponseFunctionCallOutputItemParam]]]
        status: Optional[Literal["in_progress", "completed", "incomplete"]]
        type: Required[Literal["function_call_output"]]

    class ResponseSteerInputItemListMessageAgent(TypedDict, total=False):
        agent_name: Required[str]

    class ResponseSteerInputItemListMessage(TypedDict, total=False):
        agent: Optional[_beta_response_steer_input_param.ResponseSteerInputItemListMessageAgent]
        content: Required[Union[Iterable[BetaResponseSteerInputContentParam], str]]
        id: Optional[str]
        role: Required[Literal["user"]]
        status: Optional[str]
        type: Required[Literal["message"]]

    ResponseSteerInputItemList: TypeAlias = Union[
        _beta_response_steer_input_param.ResponseSteerInputItemListMessage,
        _beta_response_steer_input_param.ResponseSteerInputItemListFunctionCallOutput,
    ]

BetaResponseSteerInputParam: TypeAlias = Union[
    str,
    Iterable[
        Union[
            _beta_response_steer_input_param.ResponseSteerInputItemListMessage,
            _beta_response_steer_input_param.ResponseSteerInputItemListFunctionCallOutput,
        ]
    ],
]

class BetaResponseSteerEventParam(TypedDict, total=False):
    input: Required[BetaResponseSteerInputParam]
    previous_response_id: Required[str]
    type: Required[Literal["response.steer"]]

class _agent_create_params:
    _CompactionKeys = TypedDict("_CompactionKeys", {"async": Optional[bool]}, total=False)

    class Compaction(_CompactionKeys, total=False): ...

    class Experimental(TypedDict, total=False):
        time_awareness: bool

class AgentCreateParams(TypedDict, total=False):
    """Save an agent: its model, instructions and tools."""

    model: Required[str]
    compaction: Optional[_agent_create_params.Compaction]
    experimental: _agent_create_params.Experimental
    instructions: Optional[str]
    metadata: Optional[Mapping[str, str]]
    multi_agent: Optional[MultiAgentConfigParam]
    name: Optional[str]
    reasoning: Optional[AgentReasoningParam]
    text: Optional[AgentTextParam]
    tools: Optional[Iterable[PersistedAgentToolParam]]
    service_tier: Optional[Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]]

class _agent_update_params:
    _CompactionKeys = TypedDict("_CompactionKeys", {"async": Optional[bool]}, total=False)

    class Compaction(_CompactionKeys, total=False): ...

    class Experimental(TypedDict, total=False):
        time_awareness: bool

class AgentUpdateParams(TypedDict, total=False):
    """Change a saved agent."""

    model: str
    compaction: Optional[_agent_update_params.Compaction]
    experimental: _agent_update_params.Experimental
    instructions: Optional[str]
    metadata: Optional[Mapping[str, str]]
    multi_agent: Optional[MultiAgentConfigParam]
    name: Optional[str]
    reasoning: Optional[AgentReasoningParam]
    text: Optional[AgentTextParam]
    tools: Optional[Iterable[PersistedAgentToolParam]]
    service_tier: Optional[Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]]

class AgentListParams(TypedDict, total=False):
    """List saved agents, page by page."""

    after: str
    limit: int
    order: Literal["asc", "desc"]

class _assistant_create_params:
    class ToolResourcesFileSearchVectorStoreChunkingStrategyAuto(TypedDict, total=False):
        type: Required[Literal["auto"]]

    class ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic(TypedDict, total=False):
        chunk_overlap_tokens: Required[int]
        max_chunk_size_tokens: Required[int]

    class ToolResourcesFileSearchVectorStoreChunkingStrategyStatic(TypedDict, total=False):
        static: Required[
            _assistant_create_params.ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic
        ]
        type: Required[Literal["static"]]

    ToolResourcesFileSearchVectorStoreChunkingStrategy: TypeAlias = Union[
        _assistant_create_params.ToolResourcesFileSearchVectorStoreChunkingStrategyAuto,
        _assistant_create_params.ToolResourcesFileSearchVectorStoreChunkingStrategyStatic,
    ]

    class ToolResourcesCodeInterpreter(TypedDict, total=False):
        file_ids: SequenceNotStr[str]

    class ToolResourcesFileSearchVectorStore(TypedDict, total=False):
        chunking_strategy: (
            _assistant_create_params.ToolResourcesFileSearchVectorStoreChunkingStrategy
        )
        file_ids: SequenceNotStr[str]
        metadata: Optional[Mapping[str, str]]

    class ToolResourcesFileSearch(TypedDict, total=False):
        vector_store_ids: SequenceNotStr[str]
        vector_stores: Iterable[_assistant_create_params.ToolResourcesFileSearchVectorStore]

    class ToolResources(TypedDict, total=False):
        code_interpreter: _assistant_create_params.ToolResourcesCodeInterpreter
        file_search: _assistant_create_params.ToolResourcesFileSearch

class AssistantCreateParams(TypedDict, total=False):
    """Create an assistant."""

    model: Required[Union[str, ChatModel]]
    description: Optional[str]
    instructions: Optional[str]
    metadata: Optional[Mapping[str, str]]
    name: Optional[str]
    temperature: Optional[float]
    tool_resources: Optional[_assistant_create_params.ToolResources]
    tools: Iterable[_AssistantToolParam]
    top_p: Optional[float]
    reasoning_effort: Optional[ReasoningEffort]
    response_format: Optional[_AssistantResponseFormatOptionParam]

class _assistant_update_params:
    class ToolResourcesCodeInterpreter(TypedDict, total=False):
        file_ids: SequenceNotStr[str]

    class ToolResourcesFileSearch(TypedDict, total=False):
        vector_store_ids: SequenceNotStr[str]

    class ToolResources(TypedDict, total=False):
        code_interpreter: _assistant_update_params.ToolResourcesCodeInterpreter
        file_search: _assistant_update_params.ToolResourcesFileSearch

class AssistantUpdateParams(TypedDict, total=False):
    """Change the settings of an assistant."""

    description: Optional[str]
    instructions: Optional[str]
    metadata: Optional[Mapping[str, str]]
    name: Optional[str]
    temperature: Optional[float]
    tool_resources: Optional[_assistant_update_params.ToolResources]
    tools: Iterable[_AssistantToolParam]
    top_p: Optional[float]
    model: Union[
        str,
        Literal[
            "gpt-5",
            "gpt-5-mini",
            "gpt-5-nano",
            "gpt-5-2025-08-07",
            "gpt-5-mini-2025-08-07",
            "gpt-5-nano-2025-08-07",
            "gpt-4.1",
            "gpt-4.1-mini",
            "gpt-4.1-nano",
            "gpt-4.1-2025-04-14",
            "gpt-4.1-mini-2025-04-14",
            "gpt-4.1-nano-2025-04-14",
            "o3-mini",
            "o3-mini-2025-01-31",
            "o1",
            "o1-2024-12-17",
            "gpt-4o",
            "gpt-4o-2024-11-20",
            "gpt-4o-2024-08-06",
            "gpt-4o-2024-05-13",
            "gpt-4o-mini",
            "gpt-4o-mini-2024-07-18",
            "gpt-4.5-preview",
            "gpt-4.5-preview-2025-02-27",
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
            "gpt-3.5-turbo-0613",
            "gpt-3.5-turbo-1106",
            "gpt-3.5-turbo-0125",
            "gpt-3.5-turbo-16k-0613",
            "gpt-6-astra",
            "gpt-6.2-astra",
            "gpt-6.1-sol",
            "gpt-6.2-sol",
            "gpt-6.1-terra",
            "gpt-6-sol",
            "gpt-6-luna",
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
            "gpt-5-chat-latest",
            "o4-mini",
            "o4-mini-2025-04-16",
            "o3",
            "o3-2025-04-16",
            "o1-preview",
            "o1-preview-2024-09-12",
            "o1-mini",
            "o1-mini-2024-09-12",
            "gpt-audio-mini",
            "gpt-audio-mini-2025-12-15",
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
            "gpt-3.5-turbo-0301",
        ],
    ]
    reasoning_effort: Optional[ReasoningEffort]
    response_format: Optional[_AssistantResponseFormatOptionParam]

class AssistantListParams(TypedDict, total=False):
    """List assistants, page by page."""

    after: str
    before: str
    limit: int
    order: Literal["asc", "desc"]

class _response_compact_params:
    class PromptCacheOptions(TypedDict, total=False):
        mode: Literal["implicit", "explicit"]
        ttl: Literal["30m", "12h"]

    class Image(TypedDict, total=False):
        context_compression: Literal["auto", "enabled", "disabled"]

class ResponseCompactParams(TypedDict, total=False):
    """Shrink a long beta conversation into fewer items."""

    betas: Sequence[Literal["responses_multi_agent=v1"]]
    input: Union[str, Iterable[_BetaResponseInputItemParam], None]
    instructions: Optional[str]
    previous_response_id: Optional[str]
    prompt_cache_key: Optional[str]
    prompt_cache_retention: Optional[Literal["in_memory", "24h"]]
    image: _response_compact_params.Image
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
                "gpt-6-astra",
                "gpt-6.2-astra",
                "gpt-6.1-sol",
                "gpt-6.2-sol",
                "gpt-6.1-terra",
                "gpt-6-sol",
                "gpt-6-luna",
                "gpt-audio-mini",
                "gpt-audio-mini-2025-12-15",
                "gpt-6-cyber",
                "gpt-rosalind-research",
                "gpt-6-rosalind",
                "gpt-6.2-astra-law",
            ],
            str,
            None,
        ]
    ]
    prompt_cache_options: Optional[_response_compact_params.PromptCacheOptions]
    service_tier: Optional[Literal["auto", "default", "fast", "flex", "priority"]]

class _response_create_params:
    Conversation: TypeAlias = Union[str, BetaResponseConversationParamParam]

    class ToolChoiceBetaSpecificProgrammaticToolCallingParam(TypedDict, total=False):
        type: Required[Literal["programmatic_tool_calling"]]

    ToolChoice: TypeAlias = Union[
        Literal["none", "auto", "required"],
        BetaToolChoiceAllowedParam,
        BetaToolChoiceTypesParam,
        BetaToolChoiceFunctionParam,
        BetaToolChoiceMcpParam,
        BetaToolChoiceCustomParam,
        _response_create_params.ToolChoiceBetaSpecificProgrammaticToolCallingParam,
        BetaToolChoiceApplyPatchParam,
        BetaToolChoiceShellParam,
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

    class MultiAgent(TypedDict, total=False):
        enabled: Required[bool]
        max_concurrent_subagents: int

    class PromptCacheOptions(TypedDict, total=False):
        mode: Literal["implicit", "explicit"]
        ttl: Literal["30m", "12h"]
        comparison_response_id: Optional[str]
        prewarm: bool

    class Reasoning(TypedDict, total=False):
        context: Optional[Literal["auto", "current_turn", "all_turns"]]
        effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]]
        generate_summary: Optional[Literal["auto", "concise", "detailed"]]
        mode: Union[str, Literal["standard", "pro"]]
        summary: Optional[Literal["auto", "concise", "detailed"]]

    class StreamOptions(TypedDict, total=False):
        include_obfuscation: bool

    class AccessPrograms(TypedDict, total=False):
        cyber: Literal["standard", "daybreak_blue", "daybreak_red"]

    class BackgroundOptions(TypedDict, total=False):
        completion_window: Literal["soonest", "2h", "8h"]
        continuation_id: str

    class Image(TypedDict, total=False):
        context_compression: Literal["auto", "enabled", "disabled"]

    class ResponseCreateParamsBase(TypedDict, total=False):
        """Generate a response with beta features enabled, whole or as a stream."""

        betas: Sequence[Literal["responses_multi_agent=v1"]]
        background: Optional[bool]
        conversation: Optional[_response_create_params.Conversation]
        input: Union[str, Iterable[_BetaResponseInputParamItem]]
        instructions: Optional[str]
        max_output_tokens: Optional[int]
        max_tool_calls: Optional[int]
        metadata: Optional[Mapping[str, str]]
        moderation: Optional[_response_create_params.Moderation]
        multi_agent: Optional[_response_create_params.MultiAgent]
        parallel_tool_calls: Optional[bool]
        previous_response_id: Optional[str]
        prompt: Optional[BetaResponsePromptParam]
        prompt_cache_key: Optional[str]
        reasoning: Optional[_response_create_params.Reasoning]
        safety_identifier: Optional[str]
        service_tier: Optional[BetaServiceTier]
        store: Optional[bool]
        stream_options: Optional[_response_create_params.StreamOptions]
        temperature: Optional[float]
        text: BetaResponseTextConfigParam
        tool_choice: _response_create_params.ToolChoice
        tools: Iterable[_BetaToolParam]
        top_logprobs: Optional[int]
        top_p: Optional[float]
        user: str
        access_programs: _response_create_params.AccessPrograms
        image: _response_create_params.Image
        context_management: Optional[Iterable[_response_create_params.ContextManagement]]
        include: Optional[Iterable[_BetaResponseIncludable]]
        model: Union[
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
                "gpt-6-astra",
                "gpt-6.2-astra",
                "gpt-6.1-sol",
                "gpt-6.2-sol",
                "gpt-6.1-terra",
                "gpt-6-sol",
                "gpt-6-luna",
                "gpt-audio-mini",
                "gpt-audio-mini-2025-12-15",
                "gpt-6-cyber",
                "gpt-rosalind-research",
                "gpt-6-rosalind",
                "gpt-6.2-astra-law",
            ],
            str,
        ]
        prompt_cache_options: _response_create_params.PromptCacheOptions
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]]
        truncation: Optional[Literal["auto", "disabled"]]
        background_options: _response_create_params.BackgroundOptions

    class ResponseCreateParamsNonStreaming(
        _response_create_params.ResponseCreateParamsBase,
        total=False,
    ):
        """Generate a response with beta features enabled, whole or as a stream."""

        stream: Optional[Literal[False]]

    class ResponseCreateParamsStreaming(
        _response_create_params.ResponseCreateParamsBase,
        total=False,
    ):
        """Generate a response with beta features enabled, whole or as a stream."""

        stream: Required[Literal[True]]

ResponseCreateParams: TypeAlias = Union[
    _response_create_params.ResponseCreateParamsNonStreaming,
    _response_create_params.ResponseCreateParamsStreaming,
]

class _response_retrieve_params:
    class ResponseRetrieveParamsBase(TypedDict, total=False):
        """Fetch a stored beta response, or resume its stream."""

        include: Iterable[_BetaResponseIncludable]
        include_obfuscation: bool
        starting_after: int
        betas: Sequence[Literal["responses_multi_agent=v1"]]

    class ResponseRetrieveParamsNonStreaming(
        _response_retrieve_params.ResponseRetrieveParamsBase,
        total=False,
    ):
        """Fetch a stored beta response, or resume its stream."""

        stream: Literal[False]

    class ResponseRetrieveParamsStreaming(
        _response_retrieve_params.ResponseRetrieveParamsBase,
        total=False,
    ):
        """Fetch a stored beta response, or resume its stream."""

        stream: Required[Literal[True]]

ResponseRetrieveParams: TypeAlias = Union[
    _response_retrieve_params.ResponseRetrieveParamsNonStreaming,
    _response_retrieve_params.ResponseRetrieveParamsStreaming,
]

class _thread_create_and_run_params:
    class ThreadMessageAttachmentToolFileSearch(TypedDict, total=False):
        type: Required[Literal["file_search"]]

    ThreadMessageAttachmentTool: TypeAlias = Union[
        _CodeInterpreterToolParam,
        _thread_create_and_run_params.ThreadMessageAttachmentToolFileSearch,
    ]

    class ThreadToolResourcesFileSearchVectorStoreChunkingStrategyAuto(TypedDict, total=False):
        type: Required[Literal["auto"]]

    class ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic(
        TypedDict,
        total=False,
    ):
        chunk_overlap_tokens: Required[int]
        max_chunk_size_tokens: Required[int]

    class ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStatic(TypedDict, total=False):
        static: Required[
            _thread_create_and_run_params.ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic
        ]
        type: Required[Literal["static"]]

    ThreadToolResourcesFileSearchVectorStoreChunkingStrategy: TypeAlias = Union[
        _thread_create_and_run_params.ThreadToolResourcesFileSearchVectorStoreChunkingStrategyAuto,
        _thread_create_and_run_params.ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStatic,
    ]

    class ThreadMessageAttachment(TypedDict, total=False):
        file_id: str
        tools: Iterable[_thread_create_and_run_params.ThreadMessageAttachmentTool]

    class ThreadMessage(TypedDict, total=False):
        attachments: Optional[Iterable[_thread_create_and_run_params.ThreadMessageAttachment]]
        content: Required[Union[str, Iterable[MessageContentPartParam]]]
        metadata: Optional[Mapping[str, str]]
        role: Required[Literal["user", "assistant"]]

    class ThreadToolResourcesCodeInterpreter(TypedDict, total=False):
        file_ids: SequenceNotStr[str]

    class ThreadToolResourcesFileSearchVectorStore(TypedDict, total=False):
        chunking_strategy: (
            _thread_create_and_run_params.ThreadToolResourcesFileSearchVectorStoreChunkingStrategy
        )
        file_ids: SequenceNotStr[str]
        metadata: Optional[Mapping[str, str]]

    class ThreadToolResourcesFileSearch(TypedDict, total=False):
        vector_store_ids: SequenceNotStr[str]
        vector_stores: Iterable[
            _thread_create_and_run_params.ThreadToolResourcesFileSearchVectorStore
        ]

    class ThreadToolResources(TypedDict, total=False):
        code_interpreter: _thread_create_and_run_params.ThreadToolResourcesCodeInterpreter
        file_search: _thread_create_and_run_params.ThreadToolResourcesFileSearch

    class Thread(TypedDict, total=False):
        messages: Iterable[_thread_create_and_run_params.ThreadMessage]
        metadata: Optional[Mapping[str, str]]
        tool_resources: Optional[_thread_create_and_run_params.ThreadToolResources]

    class ToolResourcesCodeInterpreter(TypedDict, total=False):
        file_ids: SequenceNotStr[str]

    class ToolResourcesFileSearch(TypedDict, total=False):
        vector_store_ids: SequenceNotStr[str]

    class ToolResources(TypedDict, total=False):
        code_interpreter: _thread_create_and_run_params.ToolResourcesCodeInterpreter
        file_search: _thread_create_and_run_params.ToolResourcesFileSearch

    class TruncationStrategy(TypedDict, total=False):
        last_messages: Optional[int]
        type: Required[Literal["auto", "last_messages"]]

    class ThreadCreateAndRunParamsBase(TypedDict, total=False):
        """Start a thread and run an assistant on it in one call."""

        assistant_id: Required[str]
        instructions: Optional[str]
        max_completion_tokens: Optional[int]
        max_prompt_tokens: Optional[int]
        metadata: Optional[Mapping[str, str]]
        model: Union[str, ChatModel, None]
        parallel_tool_calls: bool
        temperature: Optional[float]
        thread: _thread_create_and_run_params.Thread
        tool_choice: Optional[_AssistantToolChoiceOptionParam]
        tool_resources: Optional[_thread_create_and_run_params.ToolResources]
        tools: Optional[Iterable[_AssistantToolParam]]
        top_p: Optional[float]
        truncation_strategy: Optional[_thread_create_and_run_params.TruncationStrategy]
        response_format: Optional[_AssistantResponseFormatOptionParam]

    class ThreadCreateAndRunParamsNonStreaming(
        _thread_create_and_run_params.ThreadCreateAndRunParamsBase,
        total=False,
    ):
        """Start a thread and run an assistant on it in one call."""

        stream: Optional[Literal[False]]

    class ThreadCreateAndRunParamsStreaming(
        _thread_create_and_run_params.ThreadCreateAndRunParamsBase,
        total=False,
    ):
        """Start a thread and run an assistant on it in one call."""

        stream: Required[Literal[True]]

ThreadCreateAndRunParams: TypeAlias = Union[
    _thread_create_and_run_params.ThreadCreateAndRunParamsNonStreaming,
    _thread_create_and_run_params.ThreadCreateAndRunParamsStreaming,
]

class _thread_create_params:
    class MessageAttachmentToolFileSearch(TypedDict, total=False):
        type: Required[Literal["file_search"]]

    MessageAttachmentTool: TypeAlias = Union[
        _CodeInterpreterToolParam,
        _thread_create_params.MessageAttachmentToolFileSearch,
    ]

    class ToolResourcesFileSearchVectorStoreChunkingStrategyAuto(TypedDict, total=False):
        type: Required[Literal["auto"]]

    class ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic(TypedDict, total=False):
        chunk_overlap_tokens: Required[int]
        max_chunk_size_tokens: Required[int]

    class ToolResourcesFileSearchVectorStoreChunkingStrategyStatic(TypedDict, total=False):
        static: Required[
            _thread_create_params.ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic
        ]
        type: Required[Literal["static"]]

    ToolResourcesFileSearchVectorStoreChunkingStrategy: TypeAlias = Union[
        _thread_create_params.ToolResourcesFileSearchVectorStoreChunkingStrategyAuto,
        _thread_create_params.ToolResourcesFileSearchVectorStoreChunkingStrategyStatic,
    ]

    class MessageAttachment(TypedDict, total=False):
        file_id: str
        tools: Iterable[_thread_create_params.MessageAttachmentTool]

    class Message(TypedDict, total=False):
        attachments: Optional[Iterable[_thread_create_params.MessageAttachment]]
        content: Required[Union[str, Iterable[MessageContentPartParam]]]
        metadata: Optional[Mapping[str, str]]
        role: Required[Literal["user", "assistant"]]

    class ToolResourcesCodeInterpreter(TypedDict, total=False):
        file_ids: SequenceNotStr[str]

    class ToolResourcesFileSearchVectorStore(TypedDict, total=False):
        chunking_strategy: _thread_create_params.ToolResourcesFileSearchVectorStoreChunkingStrategy
        file_ids: SequenceNotStr[str]
        metadata: Optional[Mapping[str, str]]

    class ToolResourcesFileSearch(TypedDict, total=False):
        vector_store_ids: SequenceNotStr[str]
        vector_stores: Iterable[_thread_create_params.ToolResourcesFileSearchVectorStore]

    class ToolResources(TypedDict, total=False):
        code_interpreter: _thread_create_params.ToolResourcesCodeInterpreter
        file_search: _thread_create_params.ToolResourcesFileSearch

class ThreadCreateParams(TypedDict, total=False):
    """Start a thread, empty or with first messages."""

    messages: Iterable[_thread_create_params.Message]
    metadata: Optional[Mapping[str, str]]
    tool_resources: Optional[_thread_create_params.ToolResources]

class _thread_update_params:
    class ToolResourcesCodeInterpreter(TypedDict, total=False):
        file_ids: SequenceNotStr[str]

    class ToolResourcesFileSearch(TypedDict, total=False):
        vector_store_ids: SequenceNotStr[str]

    class ToolResources(TypedDict, total=False):
        code_interpreter: _thread_update_params.ToolResourcesCodeInterpreter
        file_search: _thread_update_params.ToolResourcesFileSearch

class ThreadUpdateParams(TypedDict, total=False):
    """Change a thread's metadata or tool resources."""

    metadata: Optional[Mapping[str, str]]
    tool_resources: Optional[_thread_update_params.ToolResources]

AgentFunctionCallStatus = _AgentFunctionCallStatus
AgentOutputItemStatus = _AgentOutputItemStatus
BetaImageDetail = _BetaImageDetail
BetaResponseIncludable = _BetaResponseIncludable
BetaResponseStatus = _BetaResponseStatus
BetaToolChoiceOptions = _BetaToolChoiceOptions

class BetaToolSearchOutputNamespaceToolParam(_BetaNamespaceToolParam): ...
