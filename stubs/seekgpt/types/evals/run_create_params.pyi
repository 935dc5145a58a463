from typing import Dict, Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict
from ..._types import SequenceNotStr
from ..graders.grader_inputs_param import (
    GraderInputsParamItemInputImage,
    GraderInputsParamItemOutputText,
)
from ..responses.response_format_text_config_param import ResponseFormatTextConfigParam
from ..responses.response_input_audio_param import ResponseInputAudioParam
from ..responses.response_input_text_param import ResponseInputTextParam
from ..responses.tool_param import ToolParam
from ..shared_params.metadata import Metadata
from ..shared_params.reasoning_effort import ReasoningEffort
from .create_eval_completions_run_data_source_param import CreateEvalCompletionsRunDataSourceParam
from .create_eval_jsonl_run_data_source_param import CreateEvalJSONLRunDataSourceParam

__all__ = [
    "DataSource",
    "DataSourceCreateEvalResponsesRunDataSourceInputMessages",
    "DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplate",
    "DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContent",
    "DataSourceCreateEvalResponsesRunDataSourceSource",
    "DataSourceCreateEvalResponsesRunDataSource",
    "DataSourceCreateEvalResponsesRunDataSourceInputMessagesItemReference",
    "DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplate",
    "DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateChatMessage",
    "DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItem",
    "DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentInputImage",
    "DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentOutputText",
    "DataSourceCreateEvalResponsesRunDataSourceSamplingParams",
    "DataSourceCreateEvalResponsesRunDataSourceSamplingParamsText",
    "DataSourceCreateEvalResponsesRunDataSourceSourceFileContent",
    "DataSourceCreateEvalResponsesRunDataSourceSourceFileContentContent",
    "DataSourceCreateEvalResponsesRunDataSourceSourceFileID",
    "DataSourceCreateEvalResponsesRunDataSourceSourceResponses",
    "RunCreateParams",
]
DataSource: TypeAlias = Union[
    CreateEvalJSONLRunDataSourceParam,
    CreateEvalCompletionsRunDataSourceParam,
    DataSourceCreateEvalResponsesRunDataSource,
]
DataSourceCreateEvalResponsesRunDataSourceInputMessages: TypeAlias = Union[
    DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplate,
    DataSourceCreateEvalResponsesRunDataSourceInputMessagesItemReference,
]
DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplate: TypeAlias = Union[
    DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateChatMessage,
    DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItem,
]
DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContent: TypeAlias = Union[
    str,
    ResponseInputTextParam,
    DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentOutputText,
    DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentInputImage,
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
DataSourceCreateEvalResponsesRunDataSourceSource: TypeAlias = Union[
    DataSourceCreateEvalResponsesRunDataSourceSourceFileContent,
    DataSourceCreateEvalResponsesRunDataSourceSourceFileID,
    DataSourceCreateEvalResponsesRunDataSourceSourceResponses,
]

class DataSourceCreateEvalResponsesRunDataSource(TypedDict, total=False):
    input_messages: DataSourceCreateEvalResponsesRunDataSourceInputMessages
    model: str
    sampling_params: DataSourceCreateEvalResponsesRunDataSourceSamplingParams
    source: Required[DataSourceCreateEvalResponsesRunDataSourceSource]
    type: Required[Literal["responses"]]

class DataSourceCreateEvalResponsesRunDataSourceInputMessagesItemReference(TypedDict, total=False):
    item_reference: Required[str]
    type: Required[Literal["item_reference"]]

class DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplate(TypedDict, total=False):
    template: Required[
        Iterable[DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplate]
    ]
    type: Required[Literal["template"]]

class DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateChatMessage(
    TypedDict,
    total=False,
):
    content: Required[str]
    role: Required[str]

class DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItem(
    TypedDict,
    total=False,
):
    content: Required[
        DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContent
    ]
    role: Required[Literal["user", "assistant", "system", "developer"]]
    type: Literal["message"]

class DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentInputImage(
    TypedDict,
    total=False,
):
    detail: str
    image_url: Required[str]
    type: Required[Literal["input_image"]]

class DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentOutputText(
    TypedDict,
    total=False,
):
    text: Required[str]
    type: Required[Literal["output_text"]]

class DataSourceCreateEvalResponsesRunDataSourceSamplingParams(TypedDict, total=False):
    max_completion_tokens: int
    reasoning_effort: Optional[ReasoningEffort]
    seed: int
    temperature: float
    text: DataSourceCreateEvalResponsesRunDataSourceSamplingParamsText
    tools: Iterable[ToolParam]
    top_p: float

class DataSourceCreateEvalResponsesRunDataSourceSamplingParamsText(TypedDict, total=False):
    format: ResponseFormatTextConfigParam

class DataSourceCreateEvalResponsesRunDataSourceSourceFileContent(TypedDict, total=False):
    content: Required[Iterable[DataSourceCreateEvalResponsesRunDataSourceSourceFileContentContent]]
    type: Required[Literal["file_content"]]

class DataSourceCreateEvalResponsesRunDataSourceSourceFileContentContent(TypedDict, total=False):
    item: Required[Dict[str, object]]
    sample: Dict[str, object]

class DataSourceCreateEvalResponsesRunDataSourceSourceFileID(TypedDict, total=False):
    id: Required[str]
    type: Required[Literal["file_id"]]

class DataSourceCreateEvalResponsesRunDataSourceSourceResponses(TypedDict, total=False):
    created_after: Optional[int]
    created_before: Optional[int]
    instructions_search: Optional[str]
    metadata: Optional[object]
    model: Optional[str]
    reasoning_effort: Optional[ReasoningEffort]
    temperature: Optional[float]
    tools: Optional[SequenceNotStr[str]]
    top_p: Optional[float]
    type: Required[Literal["responses"]]
    users: Optional[SequenceNotStr[str]]

class RunCreateParams(TypedDict, total=False):
    """Start a run of an eval."""

    data_source: Required[DataSource]
    metadata: Optional[Metadata]
    name: str
