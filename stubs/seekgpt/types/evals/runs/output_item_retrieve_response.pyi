import builtins
from typing import Dict, List, Optional
from typing_extensions import Literal
from ...._model import BaseModel
from ..eval_api_error import EvalAPIError

__all__ = [
    "OutputItemRetrieveResponse",
    "Result",
    "Sample",
    "SampleInput",
    "SampleOutput",
    "SampleUsage",
]

class OutputItemRetrieveResponse(BaseModel):
    created_at: int
    datasource_item: Dict[str, builtins.object]
    datasource_item_id: int
    eval_id: str
    id: str
    object: Literal["eval.run.output_item"]
    results: List[Result]
    run_id: str
    sample: Sample
    status: str

class Result(BaseModel):
    name: str
    passed: bool
    sample: Optional[Dict[str, object]]
    score: float
    type: Optional[str]

class Sample(BaseModel):
    error: EvalAPIError
    finish_reason: str
    input: List[SampleInput]
    max_completion_tokens: int
    model: str
    output: List[SampleOutput]
    seed: int
    temperature: float
    top_p: float
    usage: SampleUsage

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
