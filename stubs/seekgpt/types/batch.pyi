from typing import Dict, List, Optional
from typing_extensions import Literal
from .._model import BaseModel
from .batch_error import BatchError
from .batch_request_counts import BatchRequestCounts
from .batch_usage import BatchUsage

__all__ = ["Batch", "Errors"]

class Batch(BaseModel):
    """A batch job: state, counts, and the IDs of its input and result files."""

    cancelled_at: Optional[int]
    cancelling_at: Optional[int]
    completed_at: Optional[int]
    completion_window: str
    created_at: int
    endpoint: str
    error_file_id: Optional[str]
    errors: Optional[Errors]
    expired_at: Optional[int]
    expires_at: Optional[int]
    failed_at: Optional[int]
    finalizing_at: Optional[int]
    id: str
    in_progress_at: Optional[int]
    input_file_id: str
    metadata: Optional[Dict[str, str]]
    model: Optional[str]
    object: Literal["batch"]
    output_file_id: Optional[str]
    request_counts: Optional[BatchRequestCounts]
    status: Literal[
        "validating",
        "failed",
        "in_progress",
        "finalizing",
        "completed",
        "expired",
        "cancelling",
        "cancelled",
    ]
    usage: Optional[BatchUsage]

class Errors(BaseModel):
    data: Optional[List[BatchError]]
    object: Optional[str]
