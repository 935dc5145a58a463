from typing import Dict, Optional, Union
from typing_extensions import Required, TypeAlias, TypedDict
from ...._model.base import BaseModel
from ...graders import (
    MultiGrader,
    MultiGraderParam,
    PythonGrader,
    PythonGraderParam,
    ScoreModelGrader,
    ScoreModelGraderParam,
    StringCheckGrader,
    StringCheckGraderParam,
    TextSimilarityGrader,
    TextSimilarityGraderParam,
)

class _grader_run_params:
    Grader: TypeAlias = Union[
        StringCheckGraderParam,
        TextSimilarityGraderParam,
        PythonGraderParam,
        ScoreModelGraderParam,
        MultiGraderParam,
    ]

class GraderRunParams(TypedDict, total=False):
    """Score one model sample with a grader."""

    grader: Required[_grader_run_params.Grader]
    model_sample: Required[str]
    item: object

class _grader_run_response:
    class MetadataErrors(BaseModel):
        api_model_grader_parse_error: bool
        api_model_grader_refusal_error: bool
        api_model_grader_server_error: bool
        api_model_grader_server_error_details: Optional[str]
        formula_parse_error: bool
        invalid_variable_error: bool
        other_error: bool
        python_grader_runtime_error: bool
        python_grader_runtime_error_details: Optional[str]
        python_grader_server_error: bool
        python_grader_server_error_type: Optional[str]
        sample_parse_error: bool
        truncated_observation_error: bool
        unresponsive_reward_error: bool

    class Metadata(BaseModel):
        errors: _grader_run_response.MetadataErrors
        execution_time: float
        name: str
        sampled_model_name: Optional[str]
        scores: Dict[str, object]
        token_usage: Optional[int]
        type: str

class GraderRunResponse(BaseModel):
    """The score a grader gave, how it came about, and the tokens used."""

    api_model_grader_token_usage_per_model: Dict[str, object]
    metadata: _grader_run_response.Metadata
    reward: float
    sub_rewards: Dict[str, object]

class _grader_validate_params:
    Grader: TypeAlias = Union[
        StringCheckGraderParam,
        TextSimilarityGraderParam,
        PythonGraderParam,
        ScoreModelGraderParam,
        MultiGraderParam,
    ]

class GraderValidateParams(TypedDict, total=False):
    """Check that a grader is well formed."""

    grader: Required[_grader_validate_params.Grader]

class _grader_validate_response:
    Grader: TypeAlias = Union[
        StringCheckGrader,
        TextSimilarityGrader,
        PythonGrader,
        ScoreModelGrader,
        MultiGrader,
    ]

class GraderValidateResponse(BaseModel):
    """The grader as the API understood it."""

    grader: Optional[_grader_validate_response.Grader]
