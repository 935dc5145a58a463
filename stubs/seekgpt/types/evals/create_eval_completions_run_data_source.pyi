from typing import Dict, List, Optional, Union
from typing_extensions import Literal, TypeAlias
from ..._model import BaseModel
from ..chat.chat_completion_function_tool import ChatCompletionFunctionTool
from ..graders.grader_inputs import GraderInputItemInputImage, GraderInputItemOutputText
from ..responses.easy_input_message import EasyInputMessage
from ..responses.response_input_audio import ResponseInputAudio
from ..responses.response_input_text import ResponseInputText
from ..shared.response_format_json_object import ResponseFormatJSONObject
from ..shared.response_format_json_schema import ResponseFormatJSONSchema
from ..shared.response_format_text import ResponseFormatText

__all__ = [
    "InputMessages",
    "InputMessagesTemplateTemplate",
    "InputMessagesTemplateTemplateEvalItemContent",
    "SamplingParamsResponseFormat",
    "Source",
    "CreateEvalCompletionsRunDataSource",
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
    EasyInputMessage,
    InputMessagesTemplateTemplateEvalItem,
]
InputMessagesTemplateTemplateEvalItemContent: TypeAlias = Union[
    str,
    ResponseInputText,
    InputMessagesTemplateTemplateEvalItemContentOutputText,
    InputMessagesTemplateTemplateEvalItemContentInputImage,
    ResponseInputAudio,
    List[
        Union[
            str,
            ResponseInputText,
            GraderInputItemOutputText,
            GraderInputItemInputImage,
            ResponseInputAudio,
        ]
    ],
]
SamplingParamsResponseFormat: TypeAlias = Union[
    ResponseFormatText,
    ResponseFormatJSONSchema,
    ResponseFormatJSONObject,
]
Source: TypeAlias = Union[SourceFileContent, SourceFileID, SourceStoredCompletions]

class CreateEvalCompletionsRunDataSource(BaseModel):
    input_messages: Optional[InputMessages]
    model: Optional[str]
    sampling_params: Optional[SamplingParams]
    source: Source
    type: Literal["completions"]

class InputMessagesItemReference(BaseModel):
    item_reference: str
    type: Literal["item_reference"]

class InputMessagesTemplate(BaseModel):
    template: List[InputMessagesTemplateTemplate]
    type: Literal["template"]

class InputMessagesTemplateTemplateEvalItem(BaseModel):
    content: InputMessagesTemplateTemplateEvalItemContent
    role: Literal["user", "assistant", "system", "developer"]
    type: Optional[Literal["message"]]

class InputMessagesTemplateTemplateEvalItemContentInputImage(BaseModel):
    detail: Optional[str]
    image_url: str
    type: Literal["input_image"]

class InputMessagesTemplateTemplateEvalItemContentOutputText(BaseModel):
    text: str
    type: Literal["output_text"]

class SamplingParams(BaseModel):
    max_completion_tokens: Optional[int]
    reasoning_effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]]
    response_format: Optional[SamplingParamsResponseFormat]
    seed: Optional[int]
    temperature: Optional[float]
    tools: Optional[List[ChatCompletionFunctionTool]]
    top_p: Optional[float]

class SourceFileContent(BaseModel):
    content: List[SourceFileContentContent]
    type: Literal["file_content"]

class SourceFileContentContent(BaseModel):
    item: Dict[str, object]
    sample: Optional[Dict[str, object]]

class SourceFileID(BaseModel):
    id: str
    type: Literal["file_id"]

class SourceStoredCompletions(BaseModel):
    created_after: Optional[int]
    created_before: Optional[int]
    limit: Optional[int]
    metadata: Optional[Dict[str, str]]
    model: Optional[str]
    type: Literal["stored_completions"]
