from . import runs as runs
from typing import Dict, Iterable, List, Mapping, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict
from ..._model.base import BaseModel
from ..._types import SequenceNotStr
from ..chat import ChatCompletionFunctionTool
from ..chat._apart import ChatCompletionFunctionToolParam
from ..graders import _grader_inputs, _grader_inputs_param
from ..responses import ResponseFormatTextConfig, ResponseInputAudio, ResponseInputAudioParam
from ..responses._apart import (
    EasyInputMessage,
    EasyInputMessageParam,
    ResponseFormatTextConfigParam,
    ResponseInputText,
    ResponseInputTextParam,
    Tool,
    ToolParam,
)
from ..shared import (
    ResponseFormatJSONObject as _ResponseFormatJSONObject,
    ResponseFormatJSONSchema as _ResponseFormatJSONSchema,
    ResponseFormatText as _ResponseFormatText,
)
from ..shared_params import (
    ReasoningEffort,
    ResponseFormatJSONObject,
    ResponseFormatJSONSchema,
    ResponseFormatText,
)

class _create_eval_completions_run_data_source_param:
    class InputMessagesItemReference(TypedDict, total=False):
        item_reference: Required[str]
        type: Required[Literal["item_reference"]]

    class InputMessagesTemplateTemplateEvalItemContentInputImage(TypedDict, total=False):
        detail: str
        image_url: Required[str]
        type: Required[Literal["input_image"]]

    class InputMessagesTemplateTemplateEvalItemContentOutputText(TypedDict, total=False):
        text: Required[str]
        type: Required[Literal["output_text"]]

    InputMessagesTemplateTemplateEvalItemContent: TypeAlias = Union[
        str,
        ResponseInputTextParam,
        _create_eval_completions_run_data_source_param.InputMessagesTemplateTemplateEvalItemContentOutputText,
        _create_eval_completions_run_data_source_param.InputMessagesTemplateTemplateEvalItemContentInputImage,
        ResponseInputAudioParam,
        Iterable[
            Union[
                str,
                ResponseInputTextParam,
                _grader_inputs_param.GraderInputsParamItemOutputText,
                _grader_inputs_param.GraderInputsParamItemInputImage,
                ResponseInputAudioParam,
            ]
        ],
    ]

    class InputMessagesTemplateTemplateEvalItem(TypedDict, total=False):
        content: Required[
            _create_eval_completions_run_data_source_param.InputMessagesTemplateTemplateEvalItemContent
        ]
        role: Required[Literal["user", "assistant", "system", "developer"]]
        type: Literal["message"]

    InputMessagesTemplateTemplate: TypeAlias = Union[
        EasyInputMessageParam,
        _create_eval_completions_run_data_source_param.InputMessagesTemplateTemplateEvalItem,
    ]

    class InputMessagesTemplate(TypedDict, total=False):
        template: Required[
            Iterable[_create_eval_completions_run_data_source_param.InputMessagesTemplateTemplate]
        ]
        type: Required[Literal["template"]]

    InputMessages: TypeAlias = Union[
        _create_eval_completions_run_data_source_param.InputMessagesTemplate,
        _create_eval_completions_run_data_source_param.InputMessagesItemReference,
    ]
    SamplingParamsResponseFormat: TypeAlias = Union[
        ResponseFormatText,
        ResponseFormatJSONSchema,
        ResponseFormatJSONObject,
    ]

    class SourceFileContentContent(TypedDict, total=False):
        item: Required[Mapping[str, object]]
        sample: Mapping[str, object]

    class SourceFileContent(TypedDict, total=False):
        content: Required[
            Iterable[_create_eval_completions_run_data_source_param.SourceFileContentContent]
        ]
        type: Required[Literal["file_content"]]

    class SourceFileID(TypedDict, total=False):
        id: Required[str]
        type: Required[Literal["file_id"]]

    class SourceStoredCompletions(TypedDict, total=False):
        created_after: Optional[int]
        created_before: Optional[int]
        limit: Optional[int]
        metadata: Optional[Mapping[str, str]]
        model: Optional[str]
        type: Required[Literal["stored_completions"]]

    Source: TypeAlias = Union[
        _create_eval_completions_run_data_source_param.SourceFileContent,
        _create_eval_completions_run_data_source_param.SourceFileID,
        _create_eval_completions_run_data_source_param.SourceStoredCompletions,
    ]

    class SamplingParams(TypedDict, total=False):
        max_completion_tokens: int
        reasoning_effort: Optional[ReasoningEffort]
        response_format: _create_eval_completions_run_data_source_param.SamplingParamsResponseFormat
        seed: Optional[int]
        temperature: Optional[float]
        tools: Iterable[ChatCompletionFunctionToolParam]
        top_p: Optional[float]

class CreateEvalCompletionsRunDataSourceParam(TypedDict, total=False):
    input_messages: _create_eval_completions_run_data_source_param.InputMessages
    model: str
    sampling_params: _create_eval_completions_run_data_source_param.SamplingParams
    source: Required[_create_eval_completions_run_data_source_param.Source]
    type: Required[Literal["completions"]]

class _create_eval_completions_run_data_source:
    class InputMessagesItemReference(BaseModel):
        item_reference: str
        type: Literal["item_reference"]

    class InputMessagesTemplateTemplateEvalItemContentInputImage(BaseModel):
        detail: Optional[str]
        image_url: str
        type: Literal["input_image"]

    class InputMessagesTemplateTemplateEvalItemContentOutputText(BaseModel):
        text: str
        type: Literal["output_text"]

    InputMessagesTemplateTemplateEvalItemContent: TypeAlias = Union[
        str,
        ResponseInputText,
        _create_eval_completions_run_data_source.InputMessagesTemplateTemplateEvalItemContentOutputText,
        _create_eval_completions_run_data_source.InputMessagesTemplateTemplateEvalItemContentInputImage,
        ResponseInputAudio,
        List[
            Union[
                str,
                ResponseInputText,
                _grader_inputs.GraderInputItemOutputText,
                _grader_inputs.GraderInputItemInputImage,
                ResponseInputAudio,
            ]
        ],
    ]

    class InputMessagesTemplateTemplateEvalItem(BaseModel):
        content: (
            _create_eval_completions_run_data_source.InputMessagesTemplateTemplateEvalItemContent
        )
        role: Literal["user", "assistant", "system", "developer"]
        type: Optional[Literal["message"]]

    InputMessagesTemplateTemplate: TypeAlias = Union[
        EasyInputMessage,
        _create_eval_completions_run_data_source.InputMessagesTemplateTemplateEvalItem,
    ]

    class InputMessagesTemplate(BaseModel):
        template: List[_create_eval_completions_run_data_source.InputMessagesTemplateTemplate]
        type: Literal["template"]

    InputMessages: TypeAlias = Union[
        _create_eval_completions_run_data_source.InputMessagesTemplate,
        _create_eval_completions_run_data_source.InputMessagesItemReference,
    ]
    SamplingParamsResponseFormat: TypeAlias = Union[
        _ResponseFormatText,
        _ResponseFormatJSONSchema,
        _ResponseFormatJSONObject,
    ]

    class SourceFileContentContent(BaseModel):
        item: Dict[str, object]
        sample: Optional[Dict[str, object]]

    class SourceFileContent(BaseModel):
        content: List[_create_eval_completions_run_data_source.SourceFileContentContent]
        type: Literal["file_content"]

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

    Source: TypeAlias = Union[
        _create_eval_completions_run_data_source.SourceFileContent,
        _create_eval_completions_run_data_source.SourceFileID,
        _create_eval_completions_run_data_source.SourceStoredCompletions,
    ]

    class SamplingParams(BaseModel):
        max_completion_tokens: Optional[int]
        reasoning_effort: Optional[
            Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
        ]
        response_format: Optional[
            _create_eval_completions_run_data_source.SamplingParamsResponseFormat
        ]
        seed: Optional[int]
        temperature: Optional[float]
        tools: Optional[List[ChatCompletionFunctionTool]]
        top_p: Optional[float]

class CreateEvalCompletionsRunDataSource(BaseModel):
    input_messages: Optional[_create_eval_completions_run_data_source.InputMessages]
    model: Optional[str]
    sampling_params: Optional[_create_eval_completions_run_data_source.SamplingParams]
    source: _create_eval_completions_run_data_source.Source
    type: Literal["completions"]

class _create_eval_jsonl_run_data_source:
    class SourceFileContentContent(BaseModel):
        item: Dict[str, object]
        sample: Optional[Dict[str, object]]

    class SourceFileContent(BaseModel):
        content: List[_create_eval_jsonl_run_data_source.SourceFileContentContent]
        type: Literal["file_content"]

    class SourceFileID(BaseModel):
        id: str
        type: Literal["file_id"]

    Source: TypeAlias = Union[
        _create_eval_jsonl_run_data_source.SourceFileContent,
        _create_eval_jsonl_run_data_source.SourceFileID,
    ]

class CreateEvalJSONLRunDataSource(BaseModel):
    source: _create_eval_jsonl_run_data_source.Source
    type: Literal["jsonl"]

class _create_eval_jsonl_run_data_source_param:
    class SourceFileContentContent(TypedDict, total=False):
        item: Required[Mapping[str, object]]
        sample: Mapping[str, object]

    class SourceFileContent(TypedDict, total=False):
        content: Required[
            Iterable[_create_eval_jsonl_run_data_source_param.SourceFileContentContent]
        ]
        type: Required[Literal["file_content"]]

    class SourceFileID(TypedDict, total=False):
        id: Required[str]
        type: Required[Literal["file_id"]]

    Source: TypeAlias = Union[
        _create_eval_jsonl_run_data_source_param.SourceFileContent,
        _create_eval_jsonl_run_data_source_param.SourceFileID,
    ]

class CreateEvalJSONLRunDataSourceParam(TypedDict, total=False):
    source: Required[_create_eval_jsonl_run_data_source_param.Source]
    type: Required[Literal["jsonl"]]

class EvalAPIError(BaseModel):
    code: str
    message: str

class _run_cancel_response:
    class DataSourceResponsesInputMessagesItemReference(BaseModel):
        item_reference: str
        type: Literal["item_reference"]

    class DataSourceResponsesInputMessagesTemplateTemplateChatMessage(BaseModel):
        content: str
        role: str

    class DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage(BaseModel):
        detail: Optional[str]
        image_url: str
        type: Literal["input_image"]

    class DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText(BaseModel):
        text: str
        type: Literal["output_text"]

    DataSourceResponsesInputMessagesTemplateTemplateEvalItemContent: TypeAlias = Union[
        str,
        ResponseInputText,
        _run_cancel_response.DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText,
        _run_cancel_response.DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage,
        ResponseInputAudio,
        List[
            Union[
                str,
                ResponseInputText,
                _grader_inputs.GraderInputItemOutputText,
                _grader_inputs.GraderInputItemInputImage,
                ResponseInputAudio,
            ]
        ],
    ]

    class DataSourceResponsesInputMessagesTemplateTemplateEvalItem(BaseModel):
        content: (
            _run_cancel_response.DataSourceResponsesInputMessagesTemplateTemplateEvalItemContent
        )
        role: Literal["user", "assistant", "system", "developer"]
        type: Optional[Literal["message"]]

    DataSourceResponsesInputMessagesTemplateTemplate: TypeAlias = Union[
        _run_cancel_response.DataSourceResponsesInputMessagesTemplateTemplateChatMessage,
        _run_cancel_response.DataSourceResponsesInputMessagesTemplateTemplateEvalItem,
    ]

    class DataSourceResponsesInputMessagesTemplate(BaseModel):
        template: List[_run_cancel_response.DataSourceResponsesInputMessagesTemplateTemplate]
        type: Literal["template"]

    DataSourceResponsesInputMessages: TypeAlias = Union[
        _run_cancel_response.DataSourceResponsesInputMessagesTemplate,
        _run_cancel_response.DataSourceResponsesInputMessagesItemReference,
    ]

    class DataSourceResponsesSamplingParamsText(BaseModel):
        format: Optional[ResponseFormatTextConfig]

    class DataSourceResponsesSamplingParams(BaseModel):
        max_completion_tokens: Optional[int]
        reasoning_effort: Optional[
            Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
        ]
        seed: Optional[int]
        temperature: Optional[float]
        text: Optional[_run_cancel_response.DataSourceResponsesSamplingParamsText]
        tools: Optional[List[Tool]]
        top_p: Optional[float]

    class DataSourceResponsesSourceFileContentContent(BaseModel):
        item: Dict[str, object]
        sample: Optional[Dict[str, object]]

    class DataSourceResponsesSourceFileContent(BaseModel):
        content: List[_run_cancel_response.DataSourceResponsesSourceFileContentContent]
        type: Literal["file_content"]

    class DataSourceResponsesSourceFileID(BaseModel):
        id: str
        type: Literal["file_id"]

    class DataSourceResponsesSourceResponses(BaseModel):
        created_after: Optional[int]
        created_before: Optional[int]
        instructions_search: Optional[str]
        metadata: Optional[object]
        model: Optional[str]
        reasoning_effort: Optional[
            Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
        ]
        temperature: Optional[float]
        tools: Optional[List[str]]
        top_p: Optional[float]
        type: Literal["responses"]
        users: Optional[List[str]]

    DataSourceResponsesSource: TypeAlias = Union[
        _run_cancel_response.DataSourceResponsesSourceFileContent,
        _run_cancel_response.DataSourceResponsesSourceFileID,
        _run_cancel_response.DataSourceResponsesSourceResponses,
    ]

    class DataSourceResponses(BaseModel):
        input_messages: Optional[_run_cancel_response.DataSourceResponsesInputMessages]
        model: Optional[str]
        sampling_params: Optional[_run_cancel_response.DataSourceResponsesSamplingParams]
        source: _run_cancel_response.DataSourceResponsesSource
        type: Literal["responses"]

    DataSource: TypeAlias = Union[
        CreateEvalJSONLRunDataSource,
        CreateEvalCompletionsRunDataSource,
        _run_cancel_response.DataSourceResponses,
    ]

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

class RunCancelResponse(BaseModel):
    """A run of an eval that was stopped."""

    created_at: int
    data_source: _run_cancel_response.DataSource
    error: EvalAPIError
    eval_id: str
    id: str
    metadata: Optional[Dict[str, str]]
    model: str
    name: str
    object: Literal["eval.run"]
    per_model_usage: List[_run_cancel_response.PerModelUsage]
    per_testing_criteria_results: List[_run_cancel_response.PerTestingCriteriaResult]
    report_url: str
    result_counts: _run_cancel_response.ResultCounts
    status: str

class _run_create_response:
    class DataSourceResponsesInputMessagesItemReference(BaseModel):
        item_reference: str
        type: Literal["item_reference"]

    class DataSourceResponsesInputMessagesTemplateTemplateChatMessage(BaseModel):
        content: str
        role: str

    class DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage(BaseModel):
        detail: Optional[str]
        image_url: str
        type: Literal["input_image"]

    class DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText(BaseModel):
        text: str
        type: Literal["output_text"]

    DataSourceResponsesInputMessagesTemplateTemplateEvalItemContent: TypeAlias = Union[
        str,
        ResponseInputText,
        _run_create_response.DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText,
        _run_create_response.DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage,
        ResponseInputAudio,
        List[
            Union[
                str,
                ResponseInputText,
                _grader_inputs.GraderInputItemOutputText,
                _grader_inputs.GraderInputItemInputImage,
                ResponseInputAudio,
            ]
        ],
    ]

    class DataSourceResponsesInputMessagesTemplateTemplateEvalItem(BaseModel):
        content: (
            _run_create_response.DataSourceResponsesInputMessagesTemplateTemplateEvalItemContent
        )
        role: Literal["user", "assistant", "system", "developer"]
        type: Optional[Literal["message"]]

    DataSourceResponsesInputMessagesTemplateTemplate: TypeAlias = Union[
        _run_create_response.DataSourceResponsesInputMessagesTemplateTemplateChatMessage,
        _run_create_response.DataSourceResponsesInputMessagesTemplateTemplateEvalItem,
    ]

    class DataSourceResponsesInputMessagesTemplate(BaseModel):
        template: List[_run_create_response.DataSourceResponsesInputMessagesTemplateTemplate]
        type: Literal["template"]

    DataSourceResponsesInputMessages: TypeAlias = Union[
        _run_create_response.DataSourceResponsesInputMessagesTemplate,
        _run_create_response.DataSourceResponsesInputMessagesItemReference,
    ]

    class DataSourceResponsesSamplingParamsText(BaseModel):
        format: Optional[ResponseFormatTextConfig]

    class DataSourceResponsesSamplingParams(BaseModel):
        max_completion_tokens: Optional[int]
        reasoning_effort: Optional[
            Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
        ]
        seed: Optional[int]
        temperature: Optional[float]
        text: Optional[_run_create_response.DataSourceResponsesSamplingParamsText]
        tools: Optional[List[Tool]]
        top_p: Optional[float]

    class DataSourceResponsesSourceFileContentContent(BaseModel):
        item: Dict[str, object]
        sample: Optional[Dict[str, object]]

    class DataSourceResponsesSourceFileContent(BaseModel):
        content: List[_run_create_response.DataSourceResponsesSourceFileContentContent]
        type: Literal["file_content"]

    class DataSourceResponsesSourceFileID(BaseModel):
        id: str
        type: Literal["file_id"]

    class DataSourceResponsesSourceResponses(BaseModel):
        created_after: Optional[int]
        created_before: Optional[int]
        instructions_search: Optional[str]
        metadata: Optional[object]
        model: Optional[str]
        reasoning_effort: Optional[
            Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
        ]
        temperature: Optional[float]
        tools: Optional[List[str]]
        top_p: Optional[float]
        type: Literal["responses"]
        users: Optional[List[str]]

    DataSourceResponsesSource: TypeAlias = Union[
        _run_create_response.DataSourceResponsesSourceFileContent,
        _run_create_response.DataSourceResponsesSourceFileID,
        _run_create_response.DataSourceResponsesSourceResponses,
    ]

    class DataSourceResponses(BaseModel):
        input_messages: Optional[_run_create_response.DataSourceResponsesInputMessages]
        model: Optional[str]
        sampling_params: Optional[_run_create_response.DataSourceResponsesSamplingParams]
        source: _run_create_response.DataSourceResponsesSource
        type: Literal["responses"]

    DataSource: TypeAlias = Union[
        CreateEvalJSONLRunDataSource,
        CreateEvalCompletionsRunDataSource,
        _run_create_response.DataSourceResponses,
    ]

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

class RunCreateResponse(BaseModel):
    """A new eval run: state, totals and a link to its report."""

    created_at: int
    data_source: _run_create_response.DataSource
    error: EvalAPIError
    eval_id: str
    id: str
    metadata: Optional[Dict[str, str]]
    model: str
    name: str
    object: Literal["eval.run"]
    per_model_usage: List[_run_create_response.PerModelUsage]
    per_testing_criteria_results: List[_run_create_response.PerTestingCriteriaResult]
    report_url: str
    result_counts: _run_create_response.ResultCounts
    status: str

class RunDeleteResponse(BaseModel):
    """Confirms that a run is gone."""

    deleted: Optional[bool]
    object: Optional[str]
    run_id: Optional[str]

class _run_list_response:
    class DataSourceResponsesInputMessagesItemReference(BaseModel):
        item_reference: str
        type: Literal["item_reference"]

    class DataSourceResponsesInputMessagesTemplateTemplateChatMessage(BaseModel):
        content: str
        role: str

    class DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage(BaseModel):
        detail: Optional[str]
        image_url: str
        type: Literal["input_image"]

    class DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText(BaseModel):
        text: str
        type: Literal["output_text"]

    DataSourceResponsesInputMessagesTemplateTemplateEvalItemContent: TypeAlias = Union[
        str,
        ResponseInputText,
        _run_list_response.DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText,
        _run_list_response.DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage,
        ResponseInputAudio,
        List[
            Union[
                str,
                ResponseInputText,
                _grader_inputs.GraderInputItemOutputText,
                _grader_inputs.GraderInputItemInputImage,
                ResponseInputAudio,
            ]
        ],
    ]

    class DataSourceResponsesInputMessagesTemplateTemplateEvalItem(BaseModel):
        content: _run_list_response.DataSourceResponsesInputMessagesTemplateTemplateEvalItemContent
        role: Literal["user", "assistant", "system", "developer"]
        type: Optional[Literal["message"]]

    DataSourceResponsesInputMessagesTemplateTemplate: TypeAlias = Union[
        _run_list_response.DataSourceResponsesInputMessagesTemplateTemplateChatMessage,
        _run_list_response.DataSourceResponsesInputMessagesTemplateTemplateEvalItem,
    ]

    class DataSourceResponsesInputMessagesTemplate(BaseModel):
        template: List[_run_list_response.DataSourceResponsesInputMessagesTemplateTemplate]
        type: Literal["template"]

    DataSourceResponsesInputMessages: TypeAlias = Union[
        _run_list_response.DataSourceResponsesInputMessagesTemplate,
        _run_list_response.DataSourceResponsesInputMessagesItemReference,
    ]

    class DataSourceResponsesSamplingParamsText(BaseModel):
        format: Optional[ResponseFormatTextConfig]

    class DataSourceResponsesSamplingParams(BaseModel):
        max_completion_tokens: Optional[int]
        reasoning_effort: Optional[
            Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
        ]
        seed: Optional[int]
        temperature: Optional[float]
        text: Optional[_run_list_response.DataSourceResponsesSamplingParamsText]
        tools: Optional[List[Tool]]
        top_p: Optional[float]

    class DataSourceResponsesSourceFileContentContent(BaseModel):
        item: Dict[str, object]
        sample: Optional[Dict[str, object]]

    class DataSourceResponsesSourceFileContent(BaseModel):
        content: List[_run_list_response.DataSourceResponsesSourceFileContentContent]
        type: Literal["file_content"]

    class DataSourceResponsesSourceFileID(BaseModel):
        id: str
        type: Literal["file_id"]

    class DataSourceResponsesSourceResponses(BaseModel):
        created_after: Optional[int]
        created_before: Optional[int]
        instructions_search: Optional[str]
        metadata: Optional[object]
        model: Optional[str]
        reasoning_effort: Optional[
            Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
        ]
        temperature: Optional[float]
        tools: Optional[List[str]]
        top_p: Optional[float]
        type: Literal["responses"]
        users: Optional[List[str]]

    DataSourceResponsesSource: TypeAlias = Union[
        _run_list_response.DataSourceResponsesSourceFileContent,
        _run_list_response.DataSourceResponsesSourceFileID,
        _run_list_response.DataSourceResponsesSourceResponses,
    ]

    class DataSourceResponses(BaseModel):
        input_messages: Optional[_run_list_response.DataSourceResponsesInputMessages]
        model: Optional[str]
        sampling_params: Optional[_run_list_response.DataSourceResponsesSamplingParams]
        source: _run_list_response.DataSourceResponsesSource
        type: Literal["responses"]

    DataSource: TypeAlias = Union[
        CreateEvalJSONLRunDataSource,
        CreateEvalCompletionsRunDataSource,
        _run_list_response.DataSourceResponses,
    ]

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

class RunListResponse(BaseModel):
    """A run of an eval: state, counts, and a link to the report."""

    created_at: int
    data_source: _run_list_response.DataSource
    error: EvalAPIError
    eval_id: str
    id: str
    metadata: Optional[Dict[str, str]]
    model: str
    name: str
    object: Literal["eval.run"]
    per_model_usage: List[_run_list_response.PerModelUsage]
    per_testing_criteria_results: List[_run_list_response.PerTestingCriteriaResult]
    report_url: str
    result_counts: _run_list_response.ResultCounts
    status: str

class _run_retrieve_response:
    class DataSourceResponsesInputMessagesItemReference(BaseModel):
        item_reference: str
        type: Literal["item_reference"]

    class DataSourceResponsesInputMessagesTemplateTemplateChatMessage(BaseModel):
        content: str
        role: str

    class DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage(BaseModel):
        detail: Optional[str]
        image_url: str
        type: Literal["input_image"]

    class DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText(BaseModel):
        text: str
        type: Literal["output_text"]

    DataSourceResponsesInputMessagesTemplateTemplateEvalItemContent: TypeAlias = Union[
        str,
        ResponseInputText,
        _run_retrieve_response.DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText,
        _run_retrieve_response.DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage,
        ResponseInputAudio,
        List[
            Union[
                str,
                ResponseInputText,
                _grader_inputs.GraderInputItemOutputText,
                _grader_inputs.GraderInputItemInputImage,
                ResponseInputAudio,
            ]
        ],
    ]

    class DataSourceResponsesInputMessagesTemplateTemplateEvalItem(BaseModel):
        content: (
            _run_retrieve_response.DataSourceResponsesInputMessagesTemplateTemplateEvalItemContent
        )
        role: Literal["user", "assistant", "system", "developer"]
        type: Optional[Literal["message"]]

    DataSourceResponsesInputMessagesTemplateTemplate: TypeAlias = Union[
        _run_retrieve_response.DataSourceResponsesInputMessagesTemplateTemplateChatMessage,
        _run_retrieve_response.DataSourceResponsesInputMessagesTemplateTemplateEvalItem,
    ]

    class DataSourceResponsesInputMessagesTemplate(BaseModel):
        template: List[_run_retrieve_response.DataSourceResponsesInputMessagesTemplateTemplate]
        type: Literal["template"]

    DataSourceResponsesInputMessages: TypeAlias = Union[
        _run_retrieve_response.DataSourceResponsesInputMessagesTemplate,
        _run_retrieve_response.DataSourceResponsesInputMessagesItemReference,
    ]

    class DataSourceResponsesSamplingParamsText(BaseModel):
        format: Optional[ResponseFormatTextConfig]

    class DataSourceResponsesSamplingParams(BaseModel):
        max_completion_tokens: Optional[int]
        reasoning_effort: Optional[
            Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
        ]
        seed: Optional[int]
        temperature: Optional[float]
        text: Optional[_run_retrieve_response.DataSourceResponsesSamplingParamsText]
        tools: Optional[List[Tool]]
        top_p: Optional[float]

    class DataSourceResponsesSourceFileContentContent(BaseModel):
        item: Dict[str, object]
        sample: Optional[Dict[str, object]]

    class DataSourceResponsesSourceFileContent(BaseModel):
        content: List[_run_retrieve_response.DataSourceResponsesSourceFileContentContent]
        type: Literal["file_content"]

    class DataSourceResponsesSourceFileID(BaseModel):
        id: str
        type: Literal["file_id"]

    class DataSourceResponsesSourceResponses(BaseModel):
        created_after: Optional[int]
        created_before: Optional[int]
        instructions_search: Optional[str]
        metadata: Optional[object]
        model: Optional[str]
        reasoning_effort: Optional[
            Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
        ]
        temperature: Optional[float]
        tools: Optional[List[str]]
        top_p: Optional[float]
        type: Literal["responses"]
        users: Optional[List[str]]

    DataSourceResponsesSource: TypeAlias = Union[
        _run_retrieve_response.DataSourceResponsesSourceFileContent,
        _run_retrieve_response.DataSourceResponsesSourceFileID,
        _run_retrieve_response.DataSourceResponsesSourceResponses,
    ]

    class DataSourceResponses(BaseModel):
        input_messages: Optional[_run_retrieve_response.DataSourceResponsesInputMessages]
        model: Optional[str]
        sampling_params: Optional[_run_retrieve_response.DataSourceResponsesSamplingParams]
        source: _run_retrieve_response.DataSourceResponsesSource
        type: Literal["responses"]

    DataSource: TypeAlias = Union[
        CreateEvalJSONLRunDataSource,
        CreateEvalCompletionsRunDataSource,
        _run_retrieve_response.DataSourceResponses,
    ]

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

class RunRetrieveResponse(BaseModel):
    """An eval run: state, totals and a link to its report."""

    created_at: int
    data_source: _run_retrieve_response.DataSource
    error: EvalAPIError
    eval_id: str
    id: str
    metadata: Optional[Dict[str, str]]
    model: str
    name: str
    object: Literal["eval.run"]
    per_model_usage: List[_run_retrieve_response.PerModelUsage]
    per_testing_criteria_results: List[_run_retrieve_response.PerTestingCriteriaResult]
    report_url: str
    result_counts: _run_retrieve_response.ResultCounts
    status: str

class _run_create_params:
    class DataSourceCreateEvalResponsesRunDataSourceInputMessagesItemReference(
        TypedDict,
        total=False,
    ):
        item_reference: Required[str]
        type: Required[Literal["item_reference"]]

    class DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateChatMessage(
        TypedDict,
        total=False,
    ):
        content: Required[str]
        role: Required[str]

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

    DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContent: TypeAlias = Union[
        str,
        ResponseInputTextParam,
        _run_create_params.DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentOutputText,
        _run_create_params.DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentInputImage,
        ResponseInputAudioParam,
        Iterable[
            Union[
                str,
                ResponseInputTextParam,
                _grader_inputs_param.GraderInputsParamItemOutputText,
                _grader_inputs_param.GraderInputsParamItemInputImage,
                ResponseInputAudioParam,
            ]
        ],
    ]

    class DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItem(
        TypedDict,
        total=False,
    ):
        content: Required[
            _run_create_params.DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContent
        ]
        role: Required[Literal["user", "assistant", "system", "developer"]]
        type: Literal["message"]

    DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplate: TypeAlias = Union[
        _run_create_params.DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateChatMessage,
        _run_create_params.DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItem,
    ]

    class DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplate(TypedDict, total=False):
        template: Required[
            Iterable[
                _run_create_params.DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplate
            ]
        ]
        type: Required[Literal["template"]]

    DataSourceCreateEvalResponsesRunDataSourceInputMessages: TypeAlias = Union[
        _run_create_params.DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplate,
        _run_create_params.DataSourceCreateEvalResponsesRunDataSourceInputMessagesItemReference,
    ]

    class DataSourceCreateEvalResponsesRunDataSourceSamplingParamsText(TypedDict, total=False):
        format: ResponseFormatTextConfigParam

    class DataSourceCreateEvalResponsesRunDataSourceSamplingParams(TypedDict, total=False):
        max_completion_tokens: int
        reasoning_effort: Optional[ReasoningEffort]
        seed: int
        temperature: float
        text: _run_create_params.DataSourceCreateEvalResponsesRunDataSourceSamplingParamsText
        tools: Iterable[ToolParam]
        top_p: float

    class DataSourceCreateEvalResponsesRunDataSourceSourceFileContentContent(
        TypedDict,
        total=False,
    ):
        item: Required[Mapping[str, object]]
        sample: Mapping[str, object]

    class DataSourceCreateEvalResponsesRunDataSourceSourceFileContent(TypedDict, total=False):
        content: Required[
            Iterable[
                _run_create_params.DataSourceCreateEvalResponsesRunDataSourceSourceFileContentContent
            ]
        ]
        type: Required[Literal["file_content"]]

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

    DataSourceCreateEvalResponsesRunDataSourceSource: TypeAlias = Union[
        _run_create_params.DataSourceCreateEvalResponsesRunDataSourceSourceFileContent,
        _run_create_params.DataSourceCreateEvalResponsesRunDataSourceSourceFileID,
        _run_create_params.DataSourceCreateEvalResponsesRunDataSourceSourceResponses,
    ]

    class DataSourceCreateEvalResponsesRunDataSource(TypedDict, total=False):
        input_messages: _run_create_params.DataSourceCreateEvalResponsesRunDataSourceInputMessages
        model: str
        sampling_params: _run_create_params.DataSourceCreateEvalResponsesRunDataSourceSamplingParams
        source: Required[_run_create_params.DataSourceCreateEvalResponsesRunDataSourceSource]
        type: Required[Literal["responses"]]

    DataSource: TypeAlias = Union[
        CreateEvalJSONLRunDataSourceParam,
        CreateEvalCompletionsRunDataSourceParam,
        _run_create_params.DataSourceCreateEvalResponsesRunDataSource,
    ]

class RunCreateParams(TypedDict, total=False):
    """Start a run of an eval."""

    data_source: Required[_run_create_params.DataSource]
    metadata: Optional[Mapping[str, str]]
    name: str

class RunListParams(TypedDict, total=False):
    """List the runs of an eval, page by page."""

    after: str
    limit: int
    order: Literal["asc", "desc"]
    status: Literal["queued", "in_progress", "completed", "canceled", "failed"]
