from typing import Dict, Optional, Union
from typing_extensions import Literal, TypeAlias
from ....._model import BaseModel
from .message_creation_step_details import MessageCreationStepDetails
from .tool_calls_step_details import ToolCallsStepDetails

__all__ = ["StepDetails", "RunStep", "LastError", "Usage"]
StepDetails: TypeAlias = Union[MessageCreationStepDetails, ToolCallsStepDetails]

class RunStep(BaseModel):
    """One step of a run: a message written or tools called."""

    assistant_id: str
    cancelled_at: Optional[int]
    completed_at: Optional[int]
    created_at: int
    expired_at: Optional[int]
    failed_at: Optional[int]
    id: str
    last_error: Optional[LastError]
    metadata: Optional[Dict[str, str]]
    object: Literal["thread.run.step"]
    run_id: str
    status: Literal["in_progress", "cancelled", "failed", "completed", "expired"]
    step_details: StepDetails
    thread_id: str
    type: Literal["message_creation", "tool_calls"]
    usage: Optional[Usage]

class LastError(BaseModel):
    code: Literal["server_error", "rate_limit_exceeded"]
    message: str

class Usage(BaseModel):
    completion_tokens: int
    prompt_tokens: int
    total_tokens: int
