from typing import Dict, Iterable, List, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict
from ....._model.base import BaseModel
from ...._literals import _beta_threads_runs_RunStepInclude as _RunStepInclude

class _message_creation_step_details:
    class MessageCreation(BaseModel):
        message_id: str

class MessageCreationStepDetails(BaseModel):
    message_creation: _message_creation_step_details.MessageCreation
    type: Literal["message_creation"]

class _code_interpreter_tool_call:
    class CodeInterpreterOutputImageImage(BaseModel):
        file_id: str

    class CodeInterpreterOutputImage(BaseModel):
        image: _code_interpreter_tool_call.CodeInterpreterOutputImageImage
        type: Literal["image"]

    class CodeInterpreterOutputLogs(BaseModel):
        logs: str
        type: Literal["logs"]

    CodeInterpreterOutput: TypeAlias = Union[
        _code_interpreter_tool_call.CodeInterpreterOutputLogs,
        _code_interpreter_tool_call.CodeInterpreterOutputImage,
    ]

    class CodeInterpreter(BaseModel):
        input: str
        outputs: List[_code_interpreter_tool_call.CodeInterpreterOutput]

class CodeInterpreterToolCall(BaseModel):
    code_interpreter: _code_interpreter_tool_call.CodeInterpreter
    id: str
    type: Literal["code_interpreter"]

class _file_search_tool_call:
    class FileSearchRankingOptions(BaseModel):
        ranker: Literal["auto", "default_2024_08_21"]
        score_threshold: float

    class FileSearchResultContent(BaseModel):
        text: Optional[str]
        type: Optional[Literal["text"]]

    class FileSearchResult(BaseModel):
        content: Optional[List[_file_search_tool_call.FileSearchResultContent]]
        file_id: str
        file_name: str
        score: float

    class FileSearch(BaseModel):
        ranking_options: Optional[_file_search_tool_call.FileSearchRankingOptions]
        results: Optional[List[_file_search_tool_call.FileSearchResult]]

class FileSearchToolCall(BaseModel):
    file_search: _file_search_tool_call.FileSearch
    id: str
    type: Literal["file_search"]

class _function_tool_call:
    class Function(BaseModel):
        arguments: str
        name: str
        output: Optional[str]

class FunctionToolCall(BaseModel):
    function: _function_tool_call.Function
    id: str
    type: Literal["function"]

ToolCall: TypeAlias = Union[CodeInterpreterToolCall, FileSearchToolCall, FunctionToolCall]

class ToolCallsStepDetails(BaseModel):
    tool_calls: List[ToolCall]
    type: Literal["tool_calls"]

class _run_step:
    StepDetails: TypeAlias = Union[MessageCreationStepDetails, ToolCallsStepDetails]

    class LastError(BaseModel):
        code: Literal["server_error", "rate_limit_exceeded"]
        message: str

    class Usage(BaseModel):
        completion_tokens: int
        prompt_tokens: int
        total_tokens: int

class RunStep(BaseModel):
    """One step of a run: a message written or tools called."""

    assistant_id: str
    cancelled_at: Optional[int]
    completed_at: Optional[int]
    created_at: int
    expired_at: Optional[int]
    failed_at: Optional[int]
    id: str
    last_error: Optional[_run_step.LastError]
    metadata: Optional[Dict[str, str]]
    object: Literal["thread.run.step"]
    run_id: str
    status: Literal["in_progress", "cancelled", "failed", "completed", "expired"]
    step_details: _run_step.StepDetails
    thread_id: str
    type: Literal["message_creation", "tool_calls"]
    usage: Optional[_run_step.Usage]

class _run_step_delta_message_delta:
    class MessageCreation(BaseModel):
        message_id: Optional[str]

class RunStepDeltaMessageDelta(BaseModel):
    message_creation: Optional[_run_step_delta_message_delta.MessageCreation]
    type: Literal["message_creation"]

class CodeInterpreterLogs(BaseModel):
    index: int
    logs: Optional[str]
    type: Literal["logs"]

class _code_interpreter_output_image:
    class Image(BaseModel):
        file_id: Optional[str]

class CodeInterpreterOutputImage(BaseModel):
    image: Optional[_code_interpreter_output_image.Image]
    index: int
    type: Literal["image"]

class _code_interpreter_tool_call_delta:
    CodeInterpreterOutput: TypeAlias = Union[CodeInterpreterLogs, CodeInterpreterOutputImage]

    class CodeInterpreter(BaseModel):
        input: Optional[str]
        outputs: Optional[List[_code_interpreter_tool_call_delta.CodeInterpreterOutput]]

class CodeInterpreterToolCallDelta(BaseModel):
    code_interpreter: Optional[_code_interpreter_tool_call_delta.CodeInterpreter]
    id: Optional[str]
    index: int
    type: Literal["code_interpreter"]

class FileSearchToolCallDelta(BaseModel):
    file_search: object
    id: Optional[str]
    index: int
    type: Literal["file_search"]

class _function_tool_call_delta:
    class Function(BaseModel):
        arguments: Optional[str]
        name: Optional[str]
        output: Optional[str]

class FunctionToolCallDelta(BaseModel):
    function: Optional[_function_tool_call_delta.Function]
    id: Optional[str]
    index: int
    type: Literal["function"]

ToolCallDelta: TypeAlias = Union[
    CodeInterpreterToolCallDelta,
    FileSearchToolCallDelta,
    FunctionToolCallDelta,
]

class ToolCallDeltaObject(BaseModel):
    tool_calls: Optional[List[ToolCallDelta]]
    type: Literal["tool_calls"]

class _run_step_delta:
    StepDetails: TypeAlias = Union[RunStepDeltaMessageDelta, ToolCallDeltaObject]

class RunStepDelta(BaseModel):
    step_details: Optional[_run_step_delta.StepDetails]

class RunStepDeltaEvent(BaseModel):
    delta: RunStepDelta
    id: str
    object: Literal["thread.run.step.delta"]

class StepRetrieveParams(TypedDict, total=False):
    """Fetch one step of a run."""

    thread_id: Required[str]
    run_id: Required[str]
    include: Iterable[_RunStepInclude]

class StepListParams(TypedDict, total=False):
    """List the steps of a run, page by page."""

    thread_id: Required[str]
    after: str
    before: str
    include: Iterable[_RunStepInclude]
    limit: int
    order: Literal["asc", "desc"]

RunStepInclude = _RunStepInclude
