from typing import Dict, Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict
from ..chat.chat_completion_function_tool_param import ChatCompletionFunctionToolParam
from ..graders.grader_inputs_param import (
    GraderInputsParamItemInputImage,
    GraderInputsParamItemOutputText,
)
from ..responses.easy_input_message_param import EasyInputMessageParam
from ..responses.response_input_audio_param import ResponseInputAudioParam
from ..responses.response_input_text_param import ResponseInputTextParam
from ..shared_params.metadata import Metadata
from ..shared_params.reasoning_effort import ReasoningEffort
from ..shared_params.response_format_json_object import ResponseFormatJSONObject
from ..shared_params.response_format_json_schema import ResponseFormatJSONSchema
from ..shared_params.response_format_text import ResponseFormatText

__all__ = [
    "InputMessages",
    "InputMessagesTemplateTemplate",
    "InputMessagesTemplateTemplateEvalItemContent",
    "SamplingParamsResponseFormat",
    "Source",
    "CreateEvalCompletionsRunDataSourceParam",
    "InputMessagesItemReference",
    "InputMessagesTemplate",
    "InputMessagesTemplateTemplateEvalItem",
    "InputMessagesTemplateTemplateEvalItemContentInputImage",
    "InputMessagesTemplateTemplateEvalItemContentOutputText",
    "SamplingParams",
    "SourceFileContent",
    "SourceFileContentContent",
    "SourceFileID",
    "SourceStoredCompletions",
]
InputMessages: TypeAlias = Union[InputMessagesTemplate, InputMessagesItemReference]
InputMessagesTemplateTemplate: TypeAlias = Union[
    EasyInputMessageParam,
    InputMessagesTemplateTemplateEvalItem,
]
InputMessagesTemplateTemplateEvalItemContent: TypeAlias = Union[
    str,
    ResponseInputTextParam,
    InputMessagesTemplateTemplateEvalItemContentOutputText,
    InputMessagesTemplateTemplateEvalItemContentInputImage,
    ResponseInputAudioParam,
    Iterable[
        Union[
            str,
            ResponseInputTextParam,
            GraderInputsParamItemOutputText,
            GraderInputsParamItemInputImage,
            ResponseInputAudioParam,
        ]
    ],
]
SamplingParamsResponseFormat: TypeAlias = Union[
    ResponseFormatText,
    ResponseFormatJSONSchema,
    ResponseFormatJSONObject,
]
Source: TypeAlias = Union[SourceFileContent, SourceFileID, SourceStoredCompletions]

class CreateEvalCompletionsRunDataSourceParam(TypedDict, total=False):
    input_messages: InputMessages
    model: str
    sampling_params: SamplingParams
    source: Required[Source]
    type: Required[Literal["completions"]]

class InputMessagesItemReference(TypedDict, total=False):
    item_reference: Required[str]
    type: Required[Literal["item_reference"]]

class InputMessagesTemplate(TypedDict, total=False):
    template: Required[Iterable[InputMessagesTemplateTemplate]]
    type: Required[Literal["template"]]

class InputMessagesTemplateTemplateEvalItem(TypedDict, total=False):
    content: Required[InputMessagesTemplateTemplateEvalItemContent]
    role: Required[Literal["user", "assistant", "system", "developer"]]
    type: Literal["message"]

class InputMessagesTemplateTemplateEvalItemContentInputImage(TypedDict, total=False):
    detail: str
    image_url: Required[str]
    type: Required[Literal["input_image"]]

class InputMessagesTemplateTemplateEvalItemContentOutputText(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["output_text"]]

class SamplingParams(TypedDict, total=False):
    max_completion_tokens: int
    reasoning_effort: Optional[ReasoningEffort]
    response_format: SamplingParamsResponseFormat
    seed: Optional[int]
    temperature: Optional[float]
    tools: Iterable[ChatCompletionFunctionToolParam]
    top_p: Optional[float]

class SourceFileContent(TypedDict, total=False):
    content: Required[Iterable[SourceFileContentContent]]
    type: Required[Literal["file_content"]]

class SourceFileContentContent(TypedDict, total=False):
    item: Required[Dict[str, object]]
    sample: Dict[str, object]

class SourceFileID(TypedDict, total=False):
    id: Required[str]
    type: Required[Literal["file_id"]]

class SourceStoredCompletions(TypedDict, total=False):
    created_after: Optional[int]
    created_before: Optional[int]
    limit: Optional[int]
    metadata: Optional[Metadata]
    model: Optional[str]
    type: Required[Literal["stored_completions"]]
