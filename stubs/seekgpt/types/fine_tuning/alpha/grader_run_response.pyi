from typing import Dict, Optional
from ...._model import BaseModel

__all__ = ["GraderRunResponse", "Metadata", "MetadataErrors"]

class GraderRunResponse(BaseModel):
    api_model_grader_token_usage_per_model: Dict[str, object]
    metadata: Metadata
    reward: float
    sub_rewards: Dict[str, object]

class Metadata(BaseModel):
    errors: MetadataErrors
    execution_time: float
    name: str
    sampled_model_name: Optional[str]
    scores: Dict[str, object]
    token_usage: Optional[int]
    type: str

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
