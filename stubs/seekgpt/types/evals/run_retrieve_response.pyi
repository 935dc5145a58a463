from typing import Dict, List, Optional, Union
from typing_extensions import Literal, TypeAlias
from ..._model import BaseModel
from ..graders.grader_inputs import GraderInputItemInputImage, GraderInputItemOutputText
from ..responses.response_format_text_config import ResponseFormatTextConfig
from ..responses.response_input_audio import ResponseInputAudio
from ..responses.response_input_text import ResponseInputText
from ..responses.tool import Tool
from .create_eval_completions_run_data_source import CreateEvalCompletionsRunDataSource
from .create_eval_jsonl_run_data_source import CreateEvalJSONLRunDataSource
from .eval_api_error import EvalAPIError

__all__ = [
    "DataSource",
    "DataSourceResponsesInputMessages",
    "DataSourceResponsesInputMessagesTemplateTemplate",
    "DataSourceResponsesInputMessagesTemplateTemplateEvalItemContent",
    "DataSourceResponsesSource",
    "RunRetrieveResponse",
    "DataSourceResponses",
    "DataSourceResponsesInputMessagesItemReference",
    "DataSourceResponsesInputMessagesTemplate",
    "DataSourceResponsesInputMessagesTemplateTemplateChatMessage",
    "DataSourceResponsesInputMessagesTemplateTemplateEvalItem",
    "DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage",
    "DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText",
    "DataSourceResponsesSamplingParams",
    "DataSourceResponsesSamplingParamsText",
    "DataSourceResponsesSourceFileContent",
    "DataSourceResponsesSourceFileContentContent",
    "DataSourceResponsesSourceFileID",
    "DataSourceResponsesSourceResponses",
    "PerModelUsage",
    "PerTestingCriteriaResult",
    "ResultCounts",
]
DataSource: TypeAlias = Union[
    CreateEvalJSONLRunDataSource,
    CreateEvalCompletionsRunDataSource,
    DataSourceResponses,
]
DataSourceResponsesInputMessages: TypeAlias = Union[
    DataSourceResponsesInputMessagesTemplate,
    DataSourceResponsesInputMessagesItemReference,
]
DataSourceResponsesInputMessagesTemplateTemplate: TypeAlias = Union[
    DataSourceResponsesInputMessagesTemplateTemplateChatMessage,
    DataSourceResponsesInputMessagesTemplateTemplateEvalItem,
]
DataSourceResponsesInputMessagesTemplateTemplateEvalItemContent: TypeAlias = Union[
    str,
    ResponseInputText,
    DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText,
    DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage,
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
DataSourceResponsesSource: TypeAlias = Union[
    DataSourceResponsesSourceFileContent,
    DataSourceResponsesSourceFileID,
    DataSourceResponsesSourceResponses,
]

class RunRetrieveResponse(BaseModel):
    """An eval run: state, totals and a link to its report."""

    created_at: int
    data_source: DataSource
    error: EvalAPIError
    eval_id: str
    id: str
    metadata: Optional[Dict[str, str]]
    model: str
    name: str
    object: Literal["eval.run"]
    per_model_usage: List[PerModelUsage]
    per_testing_criteria_results: List[PerTestingCriteriaResult]
    report_url: str
    result_counts: ResultCounts
    status: str

class DataSourceResponses(BaseModel):
    input_messages: Optional[DataSourceResponsesInputMessages]
    model: Optional[str]
    sampling_params: Optional[DataSourceResponsesSamplingParams]
    source: DataSourceResponsesSource
    type: Literal["responses"]

class DataSourceResponsesInputMessagesItemReference(BaseModel):
    item_reference: str
    type: Literal["item_reference"]

class DataSourceResponsesInputMessagesTemplate(BaseModel):
    template: List[DataSourceResponsesInputMessagesTemplateTemplate]
    type: Literal["template"]

class DataSourceResponsesInputMessagesTemplateTemplateChatMessage(BaseModel):
    content: str
    role: str

class DataSourceResponsesInputMessagesTemplateTemplateEvalItem(BaseModel):
    content: DataSourceResponsesInputMessagesTemplateTemplateEvalItemContent
    role: Literal["user", "assistant", "system", "developer"]
    type: Optional[Literal["message"]]

class DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage(BaseModel):
    detail: Optional[str]
    image_url: str
    type: Literal["input_image"]

class DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText(BaseModel):
    text: str
    type: Literal["output_text"]

class DataSourceResponsesSamplingParams(BaseModel):
    max_completion_tokens: Optional[int]
    reasoning_effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]]
    seed: Optional[int]
    temperature: Optional[float]
    text: Optional[DataSourceResponsesSamplingParamsText]
    tools: Optional[List[Tool]]
    top_p: Optional[float]

class DataSourceResponsesSamplingParamsText(BaseModel):
    format: Optional[ResponseFormatTextConfig]

class DataSourceResponsesSourceFileContent(BaseModel):
    content: List[DataSourceResponsesSourceFileContentContent]
    type: Literal["file_content"]

class DataSourceResponsesSourceFileContentContent(BaseModel):
    item: Dict[str, object]
    sample: Optional[Dict[str, object]]

class DataSourceResponsesSourceFileID(BaseModel):
    id: str
    type: Literal["file_id"]

class DataSourceResponsesSourceResponses(BaseModel):
    created_after: Optional[int]
    created_before: Optional[int]
    instructions_search: Optional[str]
    metadata: Optional[object]
    model: Optional[str]
    reasoning_effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]]
    temperature: Optional[float]
    tools: Optional[List[str]]
    top_p: Optional[float]
    type: Literal["responses"]
    users: Optional[List[str]]

class PerModelUsage(BaseModel):
    cached_tokens: int
    completion_tokens: int
    invocation_count: int
    prompt_tokens: int
    run_model_name: str
    total_tokens: int

class PerTestingCriteriaResult(BaseModel):
    failed: int
    passed: int
    testing_criteria: str

class ResultCounts(BaseModel):
    errored: int
    failed: int
    passed: int
    total: int
