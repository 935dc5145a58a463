import builtins
from typing import Dict, List, Optional
from typing_extensions import Literal, Required, TypedDict
from ...._model.base import BaseModel
from .. import EvalAPIError

class _output_item_list_response:
    class Result(BaseModel):
        name: str
        passed: bool
        sample: Optional[Dict[str, object]]
        score: float
        type: Optional[str]

    class SampleInput(BaseModel):
        content: str
        role: str

    class SampleOutput(BaseModel):
        content: Optional[str]
        role: Optional[str]

    class SampleUsage(BaseModel):
        cached_tokens: int
        completion_tokens: int
        prompt_tokens: int
        total_tokens: int

    class Sample(BaseModel):
        error: EvalAPIError
        finish_reason: str
        input: List[_output_item_list_response.SampleInput]
        max_completion_tokens: int
        model: str
        output: List[_output_item_list_response.SampleOutput]
        seed: int
        temperature: float
        top_p: float
        usage: _output_item_list_response.SampleUsage

class OutputItemListResponse(BaseModel):
    """A graded row: the data, what the model said, and the verdicts."""

    created_at: int
    datasource_item: Dict[str, builtins.object]
    datasource_item_id: int
    eval_id: str
    id: str
    object: Literal["eval.run.output_item"]
    results: List[_output_item_list_response.Result]
    run_id: str
    sample: _output_item_list_response.Sample
    status: str

class _output_item_retrieve_response:
    class Result(BaseModel):
        name: str
        passed: bool
        sample: Optional[Dict[str, object]]
        score: float
        type: Optional[str]

    class SampleInput(BaseModel):
        content: str
        role: str

    class SampleOutput(BaseModel):
        content: Optional[str]
        role: Optional[str]

    class SampleUsage(BaseModel):
        cached_tokens: int
        completion_tokens: int
        prompt_tokens: int
        total_tokens: int

    class Sample(BaseModel):
        error: EvalAPIError
        finish_reason: str
        input: List[_output_item_retrieve_response.SampleInput]
        max_completion_tokens: int
        model: str
        output: List[_output_item_retrieve_response.SampleOutput]
        seed: int
        temperature: float
        top_p: float
        usage: _output_item_retrieve_response.SampleUsage

class OutputItemRetrieveResponse(BaseModel):
    """A graded row: the data, what the model said, and the verdicts."""

    created_at: int
    datasource_item: Dict[str, builtins.object]
    datasource_item_id: int
    eval_id: str
    id: str
    object: Literal["eval.run.output_item"]
    results: List[_output_item_retrieve_response.Result]
    run_id: str
    sample: _output_item_retrieve_response.Sample
    status: str

class OutputItemListParams(TypedDict, total=False):
    """List the graded rows of an eval run, page by page."""

    eval_id: Required[str]
    after: str
    limit: int
    order: Literal["asc", "desc"]
    status: Literal["fail", "pass"]
