from ._apart import ApplyPatchTool as ApplyPatchTool
from ._apart import ApplyPatchToolParam as ApplyPatchToolParam
from ._apart import ComputerAction as ComputerAction
from ._apart import ComputerActionListParam as ComputerActionListParam
from ._apart import ComputerTool as ComputerTool
from ._apart import ComputerToolParam as ComputerToolParam
from ._apart import ComputerUsePreviewTool as ComputerUsePreviewTool
from ._apart import ComputerUsePreviewToolParam as ComputerUsePreviewToolParam
from ._apart import ContainerAuto as ContainerAuto
from ._apart import ContainerAutoParam as ContainerAutoParam
from ._apart import ContainerNetworkPolicyAllowlist as ContainerNetworkPolicyAllowlist
from ._apart import ContainerNetworkPolicyAllowlistParam as ContainerNetworkPolicyAllowlistParam
from ._apart import ContainerNetworkPolicyDisabled as ContainerNetworkPolicyDisabled
from ._apart import ContainerNetworkPolicyDisabledParam as ContainerNetworkPolicyDisabledParam
from ._apart import ContainerNetworkPolicyDomainSecret as ContainerNetworkPolicyDomainSecret
from ._apart import (
    ContainerNetworkPolicyDomainSecretParam as ContainerNetworkPolicyDomainSecretParam,
)
from ._apart import ContainerReference as ContainerReference
from ._apart import ContainerReferenceParam as ContainerReferenceParam
from ._apart import CustomTool as CustomTool
from ._apart import CustomToolParam as CustomToolParam
from ._apart import EasyInputMessage as EasyInputMessage
from ._apart import EasyInputMessageParam as EasyInputMessageParam
from ._apart import FileSearchTool as FileSearchTool
from ._apart import FileSearchToolParam as FileSearchToolParam
from ._apart import FunctionShellTool as FunctionShellTool
from ._apart import FunctionShellToolParam as FunctionShellToolParam
from ._apart import FunctionTool as FunctionTool
from ._apart import FunctionToolParam as FunctionToolParam
from ._apart import InlineSkill as InlineSkill
from ._apart import InlineSkillParam as InlineSkillParam
from ._apart import InlineSkillSource as InlineSkillSource
from ._apart import InlineSkillSourceParam as InlineSkillSourceParam
from ._apart import LocalEnvironment as LocalEnvironment
from ._apart import LocalEnvironmentParam as LocalEnvironmentParam
from ._apart import LocalSkill as LocalSkill
from ._apart import LocalSkillParam as LocalSkillParam
from ._apart import McpToolCallError as McpToolCallError
from ._apart import McpToolCallErrorParam as McpToolCallErrorParam
from ._apart import NamespaceTool as NamespaceTool
from ._apart import NamespaceToolParam as NamespaceToolParam
from ._apart import ResponseApplyPatchToolCall as ResponseApplyPatchToolCall
from ._apart import ResponseApplyPatchToolCallOutput as ResponseApplyPatchToolCallOutput
from ._apart import ResponseCodeInterpreterToolCall as ResponseCodeInterpreterToolCall
from ._apart import ResponseCodeInterpreterToolCallParam as ResponseCodeInterpreterToolCallParam
from ._apart import ResponseCompactionItem as ResponseCompactionItem
from ._apart import ResponseCompactionItemParam as ResponseCompactionItemParam
from ._apart import ResponseCompactionItemParamParam as ResponseCompactionItemParamParam
from ._apart import ResponseComputerToolCall as ResponseComputerToolCall
from ._apart import ResponseComputerToolCallOutputItem as ResponseComputerToolCallOutputItem
from ._apart import (
    ResponseComputerToolCallOutputScreenshot as ResponseComputerToolCallOutputScreenshot,
)
from ._apart import (
    ResponseComputerToolCallOutputScreenshotParam as ResponseComputerToolCallOutputScreenshotParam,
)
from ._apart import ResponseComputerToolCallParam as ResponseComputerToolCallParam
from ._apart import ResponseConfigurationUpdateItem as ResponseConfigurationUpdateItem
from ._apart import ResponseConfigurationUpdateItemParam as ResponseConfigurationUpdateItemParam
from ._apart import (
    ResponseConfigurationUpdateItemParamParam as ResponseConfigurationUpdateItemParamParam,
)
from ._apart import ResponseContainerReference as ResponseContainerReference
from ._apart import ResponseConversationParamParam as ResponseConversationParamParam
from ._apart import ResponseCustomToolCall as ResponseCustomToolCall
from ._apart import ResponseCustomToolCallItem as ResponseCustomToolCallItem
from ._apart import ResponseCustomToolCallOutput as ResponseCustomToolCallOutput
from ._apart import ResponseCustomToolCallOutputItem as ResponseCustomToolCallOutputItem
from ._apart import ResponseCustomToolCallOutputParam as ResponseCustomToolCallOutputParam
from ._apart import ResponseCustomToolCallParam as ResponseCustomToolCallParam
from ._apart import ResponseFileSearchToolCall as ResponseFileSearchToolCall
from ._apart import ResponseFileSearchToolCallParam as ResponseFileSearchToolCallParam
from ._apart import ResponseFormatTextConfigParam as ResponseFormatTextConfigParam
from ._apart import ResponseFormatTextJSONSchemaConfig as ResponseFormatTextJSONSchemaConfig
from ._apart import (
    ResponseFormatTextJSONSchemaConfigParam as ResponseFormatTextJSONSchemaConfigParam,
)
from ._apart import ResponseFunctionCallOutputItem as ResponseFunctionCallOutputItem
from ._apart import ResponseFunctionCallOutputItemList as ResponseFunctionCallOutputItemList
from ._apart import (
    ResponseFunctionCallOutputItemListParam as ResponseFunctionCallOutputItemListParam,
)
from ._apart import ResponseFunctionCallOutputItemParam as ResponseFunctionCallOutputItemParam
from ._apart import ResponseFunctionShellCallOutputContent as ResponseFunctionShellCallOutputContent
from ._apart import (
    ResponseFunctionShellCallOutputContentParam as ResponseFunctionShellCallOutputContentParam,
)
from ._apart import ResponseFunctionShellToolCall as ResponseFunctionShellToolCall
from ._apart import ResponseFunctionShellToolCallOutput as ResponseFunctionShellToolCallOutput
from ._apart import ResponseFunctionToolCall as ResponseFunctionToolCall
from ._apart import ResponseFunctionToolCallItem as ResponseFunctionToolCallItem
from ._apart import ResponseFunctionToolCallOutputItem as ResponseFunctionToolCallOutputItem
from ._apart import ResponseFunctionToolCallParam as ResponseFunctionToolCallParam
from ._apart import ResponseFunctionWebSearch as ResponseFunctionWebSearch
from ._apart import ResponseFunctionWebSearchParam as ResponseFunctionWebSearchParam
from ._apart import ResponseInputContent as ResponseInputContent
from ._apart import ResponseInputContentParam as ResponseInputContentParam
from ._apart import ResponseInputFile as ResponseInputFile
from ._apart import ResponseInputFileContent as ResponseInputFileContent
from ._apart import ResponseInputFileContentParam as ResponseInputFileContentParam
from ._apart import ResponseInputFileParam as ResponseInputFileParam
from ._apart import ResponseInputImage as ResponseInputImage
from ._apart import ResponseInputImageContent as ResponseInputImageContent
from ._apart import ResponseInputImageContentParam as ResponseInputImageContentParam
from ._apart import ResponseInputImageParam as ResponseInputImageParam
from ._apart import ResponseInputItem as ResponseInputItem
from ._apart import ResponseInputItemParam as ResponseInputItemParam
from ._apart import ResponseInputMessageContentList as ResponseInputMessageContentList
from ._apart import ResponseInputMessageContentListParam as ResponseInputMessageContentListParam
from ._apart import ResponseInputMessageItem as ResponseInputMessageItem
from ._apart import ResponseInputParam as ResponseInputParam
from ._apart import ResponseInputText as ResponseInputText
from ._apart import ResponseInputTextContent as ResponseInputTextContent
from ._apart import ResponseInputTextContentParam as ResponseInputTextContentParam
from ._apart import ResponseInputTextParam as ResponseInputTextParam
from ._apart import ResponseItem as ResponseItem
from ._apart import ResponseLocalEnvironment as ResponseLocalEnvironment
from ._apart import ResponseOutputItem as ResponseOutputItem
from ._apart import ResponseOutputMessage as ResponseOutputMessage
from ._apart import ResponseOutputMessageParam as ResponseOutputMessageParam
from ._apart import ResponseOutputRefusal as ResponseOutputRefusal
from ._apart import ResponseOutputRefusalParam as ResponseOutputRefusalParam
from ._apart import ResponseOutputText as ResponseOutputText
from ._apart import ResponseOutputTextParam as ResponseOutputTextParam
from ._apart import ResponsePromptParam as ResponsePromptParam
from ._apart import ResponseReasoningItem as ResponseReasoningItem
from ._apart import ResponseReasoningItemParam as ResponseReasoningItemParam
from ._apart import ResponseTextConfigParam as ResponseTextConfigParam
from ._apart import ResponseToolSearchCall as ResponseToolSearchCall
from ._apart import ResponseToolSearchOutputItem as ResponseToolSearchOutputItem
from ._apart import ResponseToolSearchOutputItemParam as ResponseToolSearchOutputItemParam
from ._apart import ResponseToolSearchOutputItemParamParam as ResponseToolSearchOutputItemParamParam
from ._apart import ServiceTier as ServiceTier
from ._apart import SkillReference as SkillReference
from ._apart import SkillReferenceParam as SkillReferenceParam
from ._apart import Tool as Tool
from ._apart import ToolChoiceAllowedParam as ToolChoiceAllowedParam
from ._apart import ToolChoiceApplyPatchParam as ToolChoiceApplyPatchParam
from ._apart import ToolChoiceCustomParam as ToolChoiceCustomParam
from ._apart import ToolChoiceFunctionParam as ToolChoiceFunctionParam
from ._apart import ToolChoiceMcpParam as ToolChoiceMcpParam
from ._apart import ToolChoiceShellParam as ToolChoiceShellParam
from ._apart import ToolChoiceTypesParam as ToolChoiceTypesParam
from ._apart import ToolParam as ToolParam
from ._apart import ToolSearchOutputNamespaceTool as ToolSearchOutputNamespaceTool
from ._apart import ToolSearchTool as ToolSearchTool
from ._apart import ToolSearchToolParam as ToolSearchToolParam
from ._apart import WebSearchPreviewTool as WebSearchPreviewTool
from ._apart import WebSearchPreviewToolParam as WebSearchPreviewToolParam
from ._apart import WebSearchTool as WebSearchTool
from ._apart import WebSearchToolParam as WebSearchToolParam
from typing import Dict, Generic, Iterable, List, Mapping, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict
from ..._custom.responses import OutputText
from ..._custom.structured.parsing import OfArguments, OfContent, OutputParsed
from ..._model.base import BaseModel
from ..._types import SequenceNotStr, T
from .._literals import (
    _responses_ImageDetail as _ImageDetail,
    _responses_ResponseIncludable as _ResponseIncludable,
    _responses_ResponseStatus as _ResponseStatus,
    _responses_ToolChoiceOptions as _ToolChoiceOptions,
)
from ..beta import BetaResponseSteerErrorCode, BetaResponseSteerPendingReason
from ..shared import Reasoning as _Reasoning, ResponseFormatJSONObject, ResponseFormatText
from ..shared_params import Reasoning, ResponsesModel
from ._apart import (
    ComputerAction as _ComputerAction,
    NamespaceToolParam as _NamespaceToolParam,
    ResponseApplyPatchToolCall as _ResponseApplyPatchToolCall,
    ResponseApplyPatchToolCallOutput as _ResponseApplyPatchToolCallOutput,
    ResponseCodeInterpreterToolCall as _ResponseCodeInterpreterToolCall,
    ResponseCompactionItem as _ResponseCompactionItem,
    ResponseComputerToolCall as _ResponseComputerToolCall,
    ResponseComputerToolCallOutputItem as _ResponseComputerToolCallOutputItem,
    ResponseConversationParamParam as _ResponseConversationParamParam,
    ResponseCustomToolCall as _ResponseCustomToolCall,
    ResponseCustomToolCallOutputItem as _ResponseCustomToolCallOutputItem,
    ResponseFileSearchToolCall as _ResponseFileSearchToolCall,
    ResponseFormatTextConfigParam as _ResponseFormatTextConfigParam,
    ResponseFormatTextJSONSchemaConfig as _ResponseFormatTextJSONSchemaConfig,
    ResponseFunctionCallOutputItem as _ResponseFunctionCallOutputItem,
    ResponseFunctionCallOutputItemParam as _ResponseFunctionCallOutputItemParam,
    ResponseFunctionShellToolCall as _ResponseFunctionShellToolCall,
    ResponseFunctionShellToolCallOutput as _ResponseFunctionShellToolCallOutput,
    ResponseFunctionToolCall as _ResponseFunctionToolCall,
    ResponseFunctionToolCallOutputItem as _ResponseFunctionToolCallOutputItem,
    ResponseFunctionWebSearch as _ResponseFunctionWebSearch,
    ResponseInputFile as _ResponseInputFile,
    ResponseInputImage as _ResponseInputImage,
    ResponseInputItem as _ResponseInputItem,
    ResponseInputItemParam as _ResponseInputItemParam,
    ResponseInputText as _ResponseInputText,
    ResponseItem as _ResponseItem,
    ResponseOutputItem as _ResponseOutputItem,
    ResponseOutputMessage as _ResponseOutputMessage,
    ResponseOutputRefusal as _ResponseOutputRefusal,
    ResponseOutputText as _ResponseOutputText,
    ResponsePromptParam as _ResponsePromptParam,
    ResponseReasoningItem as _ResponseReasoningItem,
    ResponseTextConfigParam as _ResponseTextConfigParam,
    ResponseToolSearchCall as _ResponseToolSearchCall,
    ResponseToolSearchOutputItem as _ResponseToolSearchOutputItem,
    ServiceTier as _ServiceTier,
    Tool as _Tool,
    ToolChoiceAllowedParam as _ToolChoiceAllowedParam,
    ToolChoiceApplyPatchParam as _ToolChoiceApplyPatchParam,
    ToolChoiceCustomParam as _ToolChoiceCustomParam,
    ToolChoiceFunctionParam as _ToolChoiceFunctionParam,
    ToolChoiceMcpParam as _ToolChoiceMcpParam,
    ToolChoiceShellParam as _ToolChoiceShellParam,
    ToolChoiceTypesParam as _ToolChoiceTypesParam,
    ToolParam as _ToolParam,
    _ResponseInputParamItem,
    _response_output_item,
    _responses_client_event_param,
)

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

ResponseFormatTextConfig: TypeAlias = Union[
    ResponseFormatText,
    _ResponseFormatTextJSONSchemaConfig,
    ResponseFormatJSONObject,
]

class _response_prompt:
    Variables: TypeAlias = Union[str, _ResponseInputText, _ResponseInputImage, _ResponseInputFile]

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

class _response_compact_params:
    class PromptCacheOptions(TypedDict, total=False):
        mode: Literal["implicit", "explicit"]
        ttl: Literal["30m", "12h"]

    class Image(TypedDict, total=False):
        context_compression: Literal["auto", "enabled", "disabled"]

class ResponseCompactParams(TypedDict, total=False):
    """Shrink a long conversation into fewer items that can seed the next request."""

    input: Union[str, Iterable[_ResponseInputItemParam], None]
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
    Conversation: TypeAlias = Union[str, _ResponseConversationParamParam]

    class ToolChoiceSpecificProgrammaticToolCallingParam(TypedDict, total=False):
        type: Required[Literal["programmatic_tool_calling"]]

    ToolChoice: TypeAlias = Union[
        Literal["none", "auto", "required"],
        _ToolChoiceAllowedParam,
        _ToolChoiceTypesParam,
        _ToolChoiceFunctionParam,
        _ToolChoiceMcpParam,
        _ToolChoiceCustomParam,
        _response_create_params.ToolChoiceSpecificProgrammaticToolCallingParam,
        _ToolChoiceApplyPatchParam,
        _ToolChoiceShellParam,
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
        ttl: Literal["30m", "12h"]
        comparison_response_id: Optional[str]
        prewarm: bool

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
        """Generate a response from text, image or file input, whole or as a stream."""

        background: Optional[bool]
        conversation: Optional[_response_create_params.Conversation]
        input: Union[str, Iterable[_ResponseInputParamItem]]
        instructions: Optional[str]
        max_output_tokens: Optional[int]
        max_tool_calls: Optional[int]
        metadata: Optional[Mapping[str, str]]
        model: ResponsesModel
        moderation: Optional[_response_create_params.Moderation]
        parallel_tool_calls: Optional[bool]
        previous_response_id: Optional[str]
        prompt: Optional[_ResponsePromptParam]
        prompt_cache_key: Optional[str]
        reasoning: Optional[Reasoning]
        safety_identifier: Optional[str]
        service_tier: Optional[_ServiceTier]
        store: Optional[bool]
        stream_options: Optional[_response_create_params.StreamOptions]
        temperature: Optional[float]
        text: _ResponseTextConfigParam
        tool_choice: _response_create_params.ToolChoice
        tools: Iterable[_ToolParam]
        top_logprobs: Optional[int]
        top_p: Optional[float]
        user: str
        access_programs: _response_create_params.AccessPrograms
        image: _response_create_params.Image
        context_management: Optional[Iterable[_response_create_params.ContextManagement]]
        include: Optional[Iterable[_ResponseIncludable]]
        prompt_cache_options: _response_create_params.PromptCacheOptions
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]]
        truncation: Optional[Literal["auto", "disabled"]]
        background_options: _response_create_params.BackgroundOptions

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

class _response_usage:
    class InputTokensDetailsCacheWriteTokensDetails(BaseModel):
        ttl_12h_tokens: int
        ttl_30m_tokens: int

    class InputTokensDetails(BaseModel):
        cache_write_tokens: int
        cached_tokens: int
        cache_write_tokens_details: Optional[
            _response_usage.InputTokensDetailsCacheWriteTokensDetails
        ]

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

class _compacted_response:
    class Image(BaseModel):
        context_compression: Literal["enabled", "disabled"]

class CompactedResponse(BaseModel):
    """The shortened form of a conversation, to be passed on as input."""

    created_at: int
    id: str
    object: Literal["response.compaction"]
    output: List[_ResponseOutputItem]
    usage: ResponseUsage
    image: Optional[_compacted_response.Image]

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
ComputerActionList: TypeAlias = List[_ComputerAction]

class InputTokenCountResponse(BaseModel):
    """Number of tokens a request would use as input."""

    input_tokens: int
    object: Literal["response.input_tokens"]

class _response_error:
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
        steer: Optional[_response_error.MisalignmentSteer]

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
        "misalignment_policy_violation",
    ]
    message: str
    misalignment: Optional[_response_error.Misalignment]
    param: Optional[str]
    type: Optional[str]

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
        _response.PromptCacheDiagnosticsCacheMiss,
        _response.PromptCacheDiagnosticsCacheHit,
        _response.PromptCacheDiagnosticsComparisonResponseNotFound,
        _response.PromptCacheDiagnosticsUnavailable,
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
        input: _response.ModerationInput
        output: _response.ModerationOutput

    class PromptCacheOptions(BaseModel):
        mode: Literal["implicit", "explicit"]
        ttl: Literal["30m", "12h"]
        comparison_response_id: Optional[str]

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
        input_tokens_details: _response.ToolUsageImageGenInputTokensDetails
        output_tokens: int
        total_tokens: int
        cached_tokens: Optional[int]
        cached_tokens_details: Optional[_response.ToolUsageImageGenCachedTokensDetails]
        output_tokens_details: Optional[_response.ToolUsageImageGenOutputTokensDetails]

    class ToolUsageWebSearch(BaseModel):
        num_requests: int

    class ToolUsage(BaseModel):
        image_gen: _response.ToolUsageImageGen
        web_search: _response.ToolUsageWebSearch

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
    instructions: Union[str, List[_ResponseInputItem], None]
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
    output: List[_ResponseOutputItem]
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
    tools: List[_Tool]
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
    access_programs: Optional[_response.AccessPrograms]
    """The access programs that were in force."""
    image: Optional[_response.Image]
    """How images in the context were treated."""
    input_transformations: Optional[List[_response.InputTransformation]]
    """What was done to the input before the model saw it."""
    prompt_cache_diagnostics: Optional[_response.PromptCacheDiagnostics]
    """How much of the prompt was found in the cache, and why not more."""
    tool_usage: Optional[_response.ToolUsage]
    """What the tools that were called used."""
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
        _ResponseOutputText,
        _ResponseOutputRefusal,
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
        _ResponseOutputText,
        _ResponseOutputRefusal,
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

ResponseInput: TypeAlias = List[_ResponseInputItem]

class ResponseItemList(BaseModel):
    """One page of response items."""

    data: List[_ResponseItem]
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

    item: _ResponseOutputItem
    output_index: int
    sequence_number: int
    type: Literal["response.output_item.added"]

class ResponseOutputItemDoneEvent(BaseModel):
    """Stream event: an output item is finished; carries it whole."""

    item: _ResponseOutputItem
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

class ResponseCompactionCompactingEvent(BaseModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.compaction.compacting"]

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
    ResponseCompactionCompactingEvent,
]

class _response_steer_input:
    class ResponseSteerInputItemListFunctionCallOutputCallerDirect(BaseModel):
        type: Literal["direct"]

    class ResponseSteerInputItemListFunctionCallOutputCallerProgram(BaseModel):
        caller_id: str
        type: Literal["program"]

    ResponseSteerInputItemListFunctionCallOutputCaller: TypeAlias = Union[
        _response_steer_input.ResponseSteerInputItemListFunctionCallOutputCallerDirect,
        _response_steer_input.ResponseSteerInputItemListFunctionCallOutputCallerProgram,
    ]

    class ResponseSteerInputItemListFunctionCallOutput(BaseModel):
        output: Union[str, List[_ResponseFunctionCallOutputItem]]
        type: Literal["function_call_output"]
        id: Optional[str]
        call_id: Optional[str]
        caller: Optional[_response_steer_input.ResponseSteerInputItemListFunctionCallOutputCaller]
        name: Optional[str]
        namespace: Optional[str]
        status: Optional[Literal["in_progress", "completed", "incomplete"]]

    class ResponseSteerInputItemListMessage(BaseModel):
        content: Union[List[_ResponseFunctionCallOutputItem], str]
        role: Literal["user"]
        type: Literal["message"]
        id: Optional[str]
        status: Optional[str]

    ResponseSteerInputList: TypeAlias = Union[
        _response_steer_input.ResponseSteerInputItemListMessage,
        _response_steer_input.ResponseSteerInputItemListFunctionCallOutput,
    ]
    ResponseSteerInputItemList: TypeAlias = Union[
        _response_steer_input.ResponseSteerInputItemListMessage,
        _response_steer_input.ResponseSteerInputItemListFunctionCallOutput,
    ]

ResponseSteerInput: TypeAlias = Union[str, List[_response_steer_input.ResponseSteerInputList]]

class ResponseSteerEvent(BaseModel):
    input: ResponseSteerInput
    previous_response_id: str
    type: Literal["response.steer"]

class _responses_client_event:
    class ResponseCreateAccessPrograms(BaseModel):
        cyber: Optional[Literal["standard", "daybreak_blue", "daybreak_red"]]

    class ResponseCreateBackgroundOptions(BaseModel):
        completion_window: Optional[Literal["soonest", "2h", "8h"]]
        continuation_id: Optional[str]

    class ResponseCreateContextManagement(BaseModel):
        compact_threshold: Optional[int]
        type: str

    ResponseCreateConversation: TypeAlias = Union[str, ResponseConversationParam, None]

    class ResponseCreateImage(BaseModel):
        context_compression: Optional[Literal["auto", "enabled", "disabled"]]

    class ResponseCreateModerationPolicyInput(BaseModel):
        mode: Literal["score", "block"]

    class ResponseCreateModerationPolicyOutput(BaseModel):
        mode: Literal["score", "block"]

    class ResponseCreateModerationPolicy(BaseModel):
        input: Optional[_responses_client_event.ResponseCreateModerationPolicyInput]
        output: Optional[_responses_client_event.ResponseCreateModerationPolicyOutput]

    class ResponseCreateModeration(BaseModel):
        model: str
        policy: Optional[_responses_client_event.ResponseCreateModerationPolicy]

    class ResponseCreatePromptCacheOptions(BaseModel):
        mode: Optional[Literal["implicit", "explicit"]]
        ttl: Optional[Literal["30m", "12h"]]
        comparison_response_id: Optional[str]
        prewarm: Optional[bool]

    class ResponseCreateStreamOptions(BaseModel):
        include_obfuscation: Optional[bool]

    class ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam(BaseModel):
        type: Literal["programmatic_tool_calling"]

    ResponseCreateToolChoice: TypeAlias = Union[
        Literal["none", "auto", "required"],
        ToolChoiceAllowed,
        ToolChoiceTypes,
        ToolChoiceFunction,
        ToolChoiceMcp,
        ToolChoiceCustom,
        _responses_client_event.ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam,
        ToolChoiceApplyPatch,
        ToolChoiceShell,
    ]

    class ResponseCreate(BaseModel):
        background: Optional[bool]
        context_management: Optional[List[_responses_client_event.ResponseCreateContextManagement]]
        conversation: Optional[_responses_client_event.ResponseCreateConversation]
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
        input: Union[str, List[_ResponseInputItem], None]
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
        moderation: Optional[_responses_client_event.ResponseCreateModeration]
        parallel_tool_calls: Optional[bool]
        previous_response_id: Optional[str]
        prompt: Optional[ResponsePrompt]
        prompt_cache_key: Optional[str]
        prompt_cache_options: Optional[_responses_client_event.ResponseCreatePromptCacheOptions]
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]]
        reasoning: Optional[_Reasoning]
        safety_identifier: Optional[str]
        service_tier: Optional[
            Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"]
        ]
        store: Optional[bool]
        stream: Optional[bool]
        stream_id: Optional[str]
        stream_options: Optional[_responses_client_event.ResponseCreateStreamOptions]
        temperature: Optional[float]
        text: Optional[ResponseTextConfig]
        tool_choice: Optional[_responses_client_event.ResponseCreateToolChoice]
        tools: Optional[List[_Tool]]
        top_logprobs: Optional[int]
        top_p: Optional[float]
        truncation: Optional[Literal["auto", "disabled"]]
        type: Literal["response.create"]
        user: Optional[str]
        generate: Optional[bool]
        access_programs: Optional[_responses_client_event.ResponseCreateAccessPrograms]
        background_options: Optional[_responses_client_event.ResponseCreateBackgroundOptions]
        image: Optional[_responses_client_event.ResponseCreateImage]

    ContextManagement: TypeAlias = _responses_client_event.ResponseCreateContextManagement
    Conversation: TypeAlias = _responses_client_event.ResponseCreateConversation
    Moderation: TypeAlias = _responses_client_event.ResponseCreateModeration
    ModerationPolicy: TypeAlias = _responses_client_event.ResponseCreateModerationPolicy
    ModerationPolicyInput: TypeAlias = _responses_client_event.ResponseCreateModerationPolicyInput
    ModerationPolicyOutput: TypeAlias = _responses_client_event.ResponseCreateModerationPolicyOutput
    PromptCacheOptions: TypeAlias = _responses_client_event.ResponseCreatePromptCacheOptions
    StreamOptions: TypeAlias = _responses_client_event.ResponseCreateStreamOptions
    ToolChoice: TypeAlias = _responses_client_event.ResponseCreateToolChoice
    ToolChoiceSpecificProgrammaticToolCallingParam: TypeAlias = (
        _responses_client_event.ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam
    )

ResponsesClientEvent: TypeAlias = Union[_responses_client_event.ResponseCreate, ResponseSteerEvent]

class _response_steer_accepted_event:
    class Steer(BaseModel):
        id: str
        previous_response_id: str

class ResponseSteerAcceptedEvent(BaseModel):
    sequence_number: int
    steer: _response_steer_accepted_event.Steer
    type: Literal["response.steer.accepted"]
    stream_id: Optional[str]

class _response_steer_failed_event:
    class Error(BaseModel):
        code: BetaResponseSteerErrorCode
        message: str
        type: Literal["invalid_request_error"]

    class Steer(BaseModel):
        input: ResponseSteerInput
        previous_response_id: str
        id: Optional[str]

class ResponseSteerFailedEvent(BaseModel):
    error: _response_steer_failed_event.Error
    sequence_number: int
    steer: _response_steer_failed_event.Steer
    type: Literal["response.steer.failed"]
    stream_id: Optional[str]

class _response_steer_required_input:
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

ResponseSteerRequiredInput: TypeAlias = Union[
    _response_steer_required_input.FunctionCallOutput,
    _response_steer_required_input.CustomToolCallOutput,
    _response_steer_required_input.ComputerCallOutput,
    _response_steer_required_input.ShellCallOutput,
    _response_steer_required_input.ApplyPatchCallOutput,
    _response_steer_required_input.ToolSearchOutput,
    _response_steer_required_input.McpApprovalResponse,
]

class _response_steer_pending_event:
    class Steer(BaseModel):
        id: str
        previous_response_id: str

class ResponseSteerPendingEvent(BaseModel):
    reason: BetaResponseSteerPendingReason
    required_input: List[ResponseSteerRequiredInput]
    sequence_number: int
    steer: _response_steer_pending_event.Steer
    type: Literal["response.steer.pending"]
    stream_id: Optional[str]

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

    class ResponseCompactionWsCompacting(BaseModel):
        item_id: str
        output_index: int
        sequence_number: int
        type: Literal["response.compaction.compacting"]
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

    class ResponseWsErrorErrorMisalignmentSteer(BaseModel):
        message: str

    class ResponseWsErrorErrorMisalignment(BaseModel):
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
        steer: Optional[_responses_server_event.ResponseWsErrorErrorMisalignmentSteer]

    class ResponseWsErrorError(BaseModel):
        code: Optional[str]
        headers: Optional[Dict[str, str]]
        message: str
        param: Optional[str]
        type: str
        misalignment: Optional[_responses_server_event.ResponseWsErrorErrorMisalignment]

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
    _responses_server_event.ResponseCompactionWsCompacting,
    ResponseSteerAcceptedEvent,
    ResponseSteerPendingEvent,
    ResponseSteerFailedEvent,
]
ResponseSteerInputContent: TypeAlias = _ResponseFunctionCallOutputItem
ResponseSteerInputContentParam: TypeAlias = _ResponseFunctionCallOutputItemParam
ResponseSteerErrorCode: TypeAlias = Union[
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

class _response_steer_input_param:
    class ResponseSteerInputItemListFunctionCallOutputCallerDirect(TypedDict, total=False):
        type: Required[Literal["direct"]]

    class ResponseSteerInputItemListFunctionCallOutputCallerProgram(TypedDict, total=False):
        caller_id: Required[str]
        type: Required[Literal["program"]]

    ResponseSteerInputItemListFunctionCallOutputCaller: TypeAlias = Union[
        _response_steer_input_param.ResponseSteerInputItemListFunctionCallOutputCallerDirect,
        _response_steer_input_param.ResponseSteerInputItemListFunctionCallOutputCallerProgram,
    ]

    class ResponseSteerInputItemListFunctionCallOutput(TypedDict, total=False):
        call_id: Optional[str]
        caller: Optional[
            _response_steer_input_param.ResponseSteerInputItemListFunctionCallOutputCaller
        ]
        id: Optional[str]
        name: Optional[str]
        namespace: Optional[str]
        output: Required[Union[str, Iterable[_ResponseFunctionCallOutputItemParam]]]
        status: Optional[Literal["in_progress", "completed", "incomplete"]]
        type: Required[Literal["function_call_output"]]

    class ResponseSteerInputItemListMessage(TypedDict, total=False):
        content: Required[Union[Iterable[ResponseSteerInputContentParam], str]]
        id: Optional[str]
        role: Required[Literal["user"]]
        status: Optional[str]
        type: Required[Literal["message"]]

    ResponseSteerInputItemList: TypeAlias = Union[
        _response_steer_input_param.ResponseSteerInputItemListMessage,
        _response_steer_input_param.ResponseSteerInputItemListFunctionCallOutput,
    ]

ResponseSteerInputParam: TypeAlias = Union[
    str,
    Iterable[
        Union[
            _response_steer_input_param.ResponseSteerInputItemListMessage,
            _response_steer_input_param.ResponseSteerInputItemListFunctionCallOutput,
        ]
    ],
]

class ResponseSteerEventParam(TypedDict, total=False):
    input: Required[ResponseSteerInputParam]
    previous_response_id: Required[str]
    type: Required[Literal["response.steer"]]

ResponseSteerPendingReason: TypeAlias = Union[Literal["waiting_for_required_input"], str]

class InputItemListParams(TypedDict, total=False):
    """List the input items of a stored response, page by page."""

    after: str
    include: Iterable[_ResponseIncludable]
    limit: int
    order: Literal["asc", "desc"]

class _input_token_count_params:
    Conversation: TypeAlias = Union[str, _ResponseConversationParamParam]

    class ToolChoiceSpecificProgrammaticToolCallingParam(TypedDict, total=False):
        type: Required[Literal["programmatic_tool_calling"]]

    ToolChoice: TypeAlias = Union[
        Literal["none", "auto", "required"],
        _ToolChoiceAllowedParam,
        _ToolChoiceTypesParam,
        _ToolChoiceFunctionParam,
        _ToolChoiceMcpParam,
        _ToolChoiceCustomParam,
        _input_token_count_params.ToolChoiceSpecificProgrammaticToolCallingParam,
        _ToolChoiceApplyPatchParam,
        _ToolChoiceShellParam,
    ]

    class Text(TypedDict, total=False):
        format: _ResponseFormatTextConfigParam
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
    tools: Optional[Iterable[_ToolParam]]
    input: Union[str, Iterable[_ResponseInputItemParam], None]
    personality: Union[str, Literal["friendly", "pragmatic"]]
    truncation: Literal["auto", "disabled"]

class ParsedResponseOutputText(OfContent, _ResponseOutputText, Generic[T]):
    parsed: Optional[T]
    """The text as the type that was given as `text_format`."""

ParsedContent: TypeAlias = Union[ParsedResponseOutputText[T], _ResponseOutputRefusal]

class ParsedResponseFunctionToolCall(OfArguments, _ResponseFunctionToolCall):
    parsed_arguments: Optional[object]
    """The arguments as the function's type, or as JSON objects."""

class ParsedResponseOutputMessage(_ResponseOutputMessage, Generic[T]):
    content: List[ParsedContent[T]]  # type: ignore[assignment, unused-ignore]

ParsedResponseOutputItem: TypeAlias = Union[
    ParsedResponseOutputMessage[T],
    ParsedResponseFunctionToolCall,
    _ResponseFileSearchToolCall,
    _ResponseFunctionToolCallOutputItem,
    _ResponseFunctionWebSearch,
    _ResponseComputerToolCall,
    _ResponseComputerToolCallOutputItem,
    _ResponseReasoningItem,
    _response_output_item.Program,
    _response_output_item.ProgramOutput,
    _ResponseToolSearchCall,
    _ResponseToolSearchOutputItem,
    _response_output_item.AdditionalTools,
    _ResponseCompactionItem,
    _response_output_item.ImageGenerationCall,
    _ResponseCodeInterpreterToolCall,
    _response_output_item.LocalShellCall,
    _response_output_item.LocalShellCallOutput,
    _ResponseFunctionShellToolCall,
    _ResponseFunctionShellToolCallOutput,
    _ResponseApplyPatchToolCall,
    _ResponseApplyPatchToolCallOutput,
    _response_output_item.McpCall,
    _response_output_item.McpListTools,
    _response_output_item.McpApprovalRequest,
    _response_output_item.McpApprovalResponse,
    _ResponseCustomToolCall,
    _ResponseCustomToolCallOutputItem,
]

class ParsedResponse(OutputParsed[T], Response, Generic[T]):
    """A response whose text was parsed into the type asked for."""

    output: List[ParsedResponseOutputItem[T]]  # type: ignore[assignment, unused-ignore]

ImageDetail = _ImageDetail
ResponseIncludable = _ResponseIncludable
ResponseStatus = _ResponseStatus

class ResponsesClientEventParam(_responses_client_event_param.ResponseCreate): ...

ToolChoiceOptions = _ToolChoiceOptions

class ToolSearchOutputNamespaceToolParam(_NamespaceToolParam): ...
