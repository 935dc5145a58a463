from . import runs as runs
from typing import Dict, Iterable, List, Mapping, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict
from ...._model.base import BaseModel
from ..._literals import (
    _ChatModel as ChatModel,
    _beta_threads_RunStatus as _RunStatus,
    _beta_threads_runs_RunStepInclude as RunStepInclude,
)
from ...shared_params import ReasoningEffort
from .._apart import (
    AssistantResponseFormatOption,
    AssistantResponseFormatOptionParam,
    AssistantTool,
    AssistantToolChoiceOption,
    AssistantToolChoiceOptionParam,
    AssistantToolParam,
    CodeInterpreterTool,
    CodeInterpreterToolParam,
)

class ImageFile(BaseModel):
    detail: Optional[Literal["auto", "low", "high"]]
    file_id: str

class ImageFileContentBlock(BaseModel):
    image_file: ImageFile
    type: Literal["image_file"]

class ImageURL(BaseModel):
    detail: Optional[Literal["auto", "low", "high"]]
    url: str

class ImageURLContentBlock(BaseModel):
    image_url: ImageURL
    type: Literal["image_url"]

class RefusalContentBlock(BaseModel):
    refusal: str
    type: Literal["refusal"]

class _file_citation_annotation:
    class FileCitation(BaseModel):
        file_id: str

class FileCitationAnnotation(BaseModel):
    end_index: int
    file_citation: _file_citation_annotation.FileCitation
    start_index: int
    text: str
    type: Literal["file_citation"]

class _file_path_annotation:
    class FilePath(BaseModel):
        file_id: str

class FilePathAnnotation(BaseModel):
    end_index: int
    file_path: _file_path_annotation.FilePath
    start_index: int
    text: str
    type: Literal["file_path"]

Annotation: TypeAlias = Union[FileCitationAnnotation, FilePathAnnotation]

class Text(BaseModel):
    annotations: List[Annotation]
    value: str

class TextContentBlock(BaseModel):
    text: Text
    type: Literal["text"]

MessageContent: TypeAlias = Union[
    ImageFileContentBlock,
    ImageURLContentBlock,
    TextContentBlock,
    RefusalContentBlock,
]

class _message:
    class AttachmentToolAssistantToolsFileSearchTypeOnly(BaseModel):
        type: Literal["file_search"]

    AttachmentTool: TypeAlias = Union[
        CodeInterpreterTool,
        _message.AttachmentToolAssistantToolsFileSearchTypeOnly,
    ]

    class Attachment(BaseModel):
        file_id: Optional[str]
        tools: Optional[List[_message.AttachmentTool]]

    class IncompleteDetails(BaseModel):
        reason: Literal[
            "content_filter",
            "max_tokens",
            "run_cancelled",
            "run_expired",
            "run_failed",
        ]

class Message(BaseModel):
    """A message of a thread: who wrote it, its parts and attachments."""

    assistant_id: Optional[str]
    attachments: Optional[List[_message.Attachment]]
    completed_at: Optional[int]
    content: List[MessageContent]
    created_at: int
    id: str
    incomplete_at: Optional[int]
    incomplete_details: Optional[_message.IncompleteDetails]
    metadata: Optional[Dict[str, str]]
    object: Literal["thread.message"]
    role: Literal["user", "assistant"]
    run_id: Optional[str]
    status: Literal["in_progress", "incomplete", "completed"]
    thread_id: str

class ImageFileDelta(BaseModel):
    detail: Optional[Literal["auto", "low", "high"]]
    file_id: Optional[str]

class ImageFileDeltaBlock(BaseModel):
    image_file: Optional[ImageFileDelta]
    index: int
    type: Literal["image_file"]

class ImageURLDelta(BaseModel):
    detail: Optional[Literal["auto", "low", "high"]]
    url: Optional[str]

class ImageURLDeltaBlock(BaseModel):
    image_url: Optional[ImageURLDelta]
    index: int
    type: Literal["image_url"]

class RefusalDeltaBlock(BaseModel):
    index: int
    refusal: Optional[str]
    type: Literal["refusal"]

class _file_citation_delta_annotation:
    class FileCitation(BaseModel):
        file_id: Optional[str]
        quote: Optional[str]

class FileCitationDeltaAnnotation(BaseModel):
    end_index: Optional[int]
    file_citation: Optional[_file_citation_delta_annotation.FileCitation]
    index: int
    start_index: Optional[int]
    text: Optional[str]
    type: Literal["file_citation"]

class _file_path_delta_annotation:
    class FilePath(BaseModel):
        file_id: Optional[str]

class FilePathDeltaAnnotation(BaseModel):
    end_index: Optional[int]
    file_path: Optional[_file_path_delta_annotation.FilePath]
    index: int
    start_index: Optional[int]
    text: Optional[str]
    type: Literal["file_path"]

AnnotationDelta: TypeAlias = Union[FileCitationDeltaAnnotation, FilePathDeltaAnnotation]

class TextDelta(BaseModel):
    annotations: Optional[List[AnnotationDelta]]
    value: Optional[str]

class TextDeltaBlock(BaseModel):
    index: int
    text: Optional[TextDelta]
    type: Literal["text"]

MessageContentDelta: TypeAlias = Union[
    ImageFileDeltaBlock,
    TextDeltaBlock,
    RefusalDeltaBlock,
    ImageURLDeltaBlock,
]

class MessageDelta(BaseModel):
    content: Optional[List[MessageContentDelta]]
    role: Optional[Literal["user", "assistant"]]

class MessageDeltaEvent(BaseModel):
    delta: MessageDelta
    id: str
    object: Literal["thread.message.delta"]

class _required_action_function_tool_call:
    class Function(BaseModel):
        arguments: str
        name: str

class RequiredActionFunctionToolCall(BaseModel):
    function: _required_action_function_tool_call.Function
    id: str
    type: Literal["function"]

class _run:
    class IncompleteDetails(BaseModel):
        reason: Optional[Literal["max_completion_tokens", "max_prompt_tokens"]]

    class LastError(BaseModel):
        code: Literal["server_error", "rate_limit_exceeded", "invalid_prompt"]
        message: str

    class RequiredActionSubmitToolOutputs(BaseModel):
        tool_calls: List[RequiredActionFunctionToolCall]

    class RequiredAction(BaseModel):
        submit_tool_outputs: _run.RequiredActionSubmitToolOutputs
        type: Literal["submit_tool_outputs"]

    class TruncationStrategy(BaseModel):
        last_messages: Optional[int]
        type: Literal["auto", "last_messages"]

    class Usage(BaseModel):
        completion_tokens: int
        prompt_tokens: int
        total_tokens: int

class Run(BaseModel):
    """One run of an assistant on a thread: state, settings and usage."""

    assistant_id: str
    cancelled_at: Optional[int]
    completed_at: Optional[int]
    created_at: int
    expires_at: Optional[int]
    failed_at: Optional[int]
    id: str
    incomplete_details: Optional[_run.IncompleteDetails]
    instructions: str
    last_error: Optional[_run.LastError]
    max_completion_tokens: Optional[int]
    max_prompt_tokens: Optional[int]
    metadata: Optional[Dict[str, str]]
    model: str
    object: Literal["thread.run"]
    parallel_tool_calls: bool
    required_action: Optional[_run.RequiredAction]
    response_format: Optional[AssistantResponseFormatOption]
    started_at: Optional[int]
    status: Literal[
        "queued",
        "in_progress",
        "requires_action",
        "cancelling",
        "cancelled",
        "failed",
        "completed",
        "incomplete",
        "expired",
    ]
    temperature: Optional[float]
    thread_id: str
    tool_choice: Optional[AssistantToolChoiceOption]
    tools: List[AssistantTool]
    top_p: Optional[float]
    truncation_strategy: Optional[_run.TruncationStrategy]
    usage: Optional[_run.Usage]

class ImageFileParam(TypedDict, total=False):
    detail: Literal["auto", "low", "high"]
    file_id: Required[str]

class ImageFileContentBlockParam(TypedDict, total=False):
    image_file: Required[ImageFileParam]
    type: Required[Literal["image_file"]]

class ImageURLParam(TypedDict, total=False):
    detail: Literal["auto", "low", "high"]
    url: Required[str]

class ImageURLContentBlockParam(TypedDict, total=False):
    image_url: Required[ImageURLParam]
    type: Required[Literal["image_url"]]

class TextContentBlockParam(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["text"]]

MessageContentPartParam: TypeAlias = Union[
    ImageFileContentBlockParam,
    ImageURLContentBlockParam,
    TextContentBlockParam,
]

class MessageDeleted(BaseModel):
    """Confirms that a message is gone."""

    deleted: bool
    id: str
    object: Literal["thread.message.deleted"]

class _message_create_params:
    class AttachmentToolFileSearch(TypedDict, total=False):
        type: Required[Literal["file_search"]]

    AttachmentTool: TypeAlias = Union[
        CodeInterpreterToolParam,
        _message_create_params.AttachmentToolFileSearch,
    ]

    class Attachment(TypedDict, total=False):
        file_id: str
        tools: Iterable[_message_create_params.AttachmentTool]

class MessageCreateParams(TypedDict, total=False):
    """Add a message to a thread."""

    content: Required[Union[str, Iterable[MessageContentPartParam]]]
    role: Required[Literal["user", "assistant"]]
    attachments: Optional[Iterable[_message_create_params.Attachment]]
    metadata: Optional[Mapping[str, str]]

class MessageUpdateParams(TypedDict, total=False):
    """Replace the metadata of a message."""

    thread_id: Required[str]
    metadata: Optional[Mapping[str, str]]

class MessageListParams(TypedDict, total=False):
    """List the messages of a thread, page by page."""

    after: str
    before: str
    limit: int
    order: Literal["asc", "desc"]
    run_id: str

class _run_create_params:
    class AdditionalMessageAttachmentToolFileSearch(TypedDict, total=False):
        type: Required[Literal["file_search"]]

    AdditionalMessageAttachmentTool: TypeAlias = Union[
        CodeInterpreterToolParam,
        _run_create_params.AdditionalMessageAttachmentToolFileSearch,
    ]

    class AdditionalMessageAttachment(TypedDict, total=False):
        file_id: str
        tools: Iterable[_run_create_params.AdditionalMessageAttachmentTool]

    class AdditionalMessage(TypedDict, total=False):
        attachments: Optional[Iterable[_run_create_params.AdditionalMessageAttachment]]
        content: Required[Union[str, Iterable[MessageContentPartParam]]]
        metadata: Optional[Mapping[str, str]]
        role: Required[Literal["user", "assistant"]]

    class TruncationStrategy(TypedDict, total=False):
        last_messages: Optional[int]
        type: Required[Literal["auto", "last_messages"]]

    class RunCreateParamsBase(TypedDict, total=False):
        """Run an assistant on a thread."""

        include: Iterable[RunStepInclude]
        assistant_id: Required[str]
        additional_instructions: Optional[str]
        additional_messages: Optional[Iterable[_run_create_params.AdditionalMessage]]
        instructions: Optional[str]
        max_completion_tokens: Optional[int]
        max_prompt_tokens: Optional[int]
        metadata: Optional[Mapping[str, str]]
        model: Union[str, ChatModel, None]
        parallel_tool_calls: bool
        temperature: Optional[float]
        tool_choice: Optional[AssistantToolChoiceOptionParam]
        tools: Optional[Iterable[AssistantToolParam]]
        top_p: Optional[float]
        truncation_strategy: Optional[_run_create_params.TruncationStrategy]
        reasoning_effort: Optional[ReasoningEffort]
        response_format: Optional[AssistantResponseFormatOptionParam]

    class RunCreateParamsNonStreaming(_run_create_params.RunCreateParamsBase, total=False):
        """Run an assistant on a thread."""

        stream: Optional[Literal[False]]

    class RunCreateParamsStreaming(_run_create_params.RunCreateParamsBase, total=False):
        """Run an assistant on a thread."""

        stream: Required[Literal[True]]

RunCreateParams: TypeAlias = Union[
    _run_create_params.RunCreateParamsNonStreaming,
    _run_create_params.RunCreateParamsStreaming,
]

class _run_submit_tool_outputs_params:
    class ToolOutput(TypedDict, total=False):
        output: str
        tool_call_id: str

    class RunSubmitToolOutputsParamsBase(TypedDict, total=False):
        """Hand in the tool results that a run is waiting for."""

        thread_id: Required[str]
        tool_outputs: Required[Iterable[_run_submit_tool_outputs_params.ToolOutput]]

    class RunSubmitToolOutputsParamsNonStreaming(
        _run_submit_tool_outputs_params.RunSubmitToolOutputsParamsBase,
        total=False,
    ):
        """Hand in the tool results that a run is waiting for."""

        stream: Optional[Literal[False]]

    class RunSubmitToolOutputsParamsStreaming(
        _run_submit_tool_outputs_params.RunSubmitToolOutputsParamsBase,
        total=False,
    ):
        """Hand in the tool results that a run is waiting for."""

        stream: Required[Literal[True]]

RunSubmitToolOutputsParams: TypeAlias = Union[
    _run_submit_tool_outputs_params.RunSubmitToolOutputsParamsNonStreaming,
    _run_submit_tool_outputs_params.RunSubmitToolOutputsParamsStreaming,
]

class RunUpdateParams(TypedDict, total=False):
    """Replace the metadata of a run."""

    thread_id: Required[str]
    metadata: Optional[Mapping[str, str]]

class RunListParams(TypedDict, total=False):
    """List the runs on a thread, page by page."""

    after: str
    before: str
    limit: int
    order: Literal["asc", "desc"]

RunStatus = _RunStatus
