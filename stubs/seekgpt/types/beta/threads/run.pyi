from typing import Dict, List, Optional
from typing_extensions import Literal
from ...._model import BaseModel
from ..assistant_response_format_option import AssistantResponseFormatOption
from ..assistant_tool import AssistantTool
from ..assistant_tool_choice_option import AssistantToolChoiceOption
from .required_action_function_tool_call import RequiredActionFunctionToolCall

__all__ = [
    "Run",
    "IncompleteDetails",
    "LastError",
    "RequiredAction",
    "RequiredActionSubmitToolOutputs",
    "TruncationStrategy",
    "Usage",
]

class Run(BaseModel):
    """One run of an assistant on a thread: state, settings and usage."""

    assistant_id: str
    cancelled_at: Optional[int]
    completed_at: Optional[int]
    created_at: int
    expires_at: Optional[int]
    failed_at: Optional[int]
    id: str
    incomplete_details: Optional[IncompleteDetails]
    instructions: str
    last_error: Optional[LastError]
    max_completion_tokens: Optional[int]
    max_prompt_tokens: Optional[int]
    metadata: Optional[Dict[str, str]]
    model: str
    object: Literal["thread.run"]
    parallel_tool_calls: bool
    required_action: Optional[RequiredAction]
    response_format: Optional[AssistantResponseFormatOption]
    started_at: Optional[int]
    status: Literal[
        "queued",
        "in_progress",
        "requires_action",
        "cancelling",
        "cancelled",
        "failed",
        "completed",
        "incomplete",
        "expired",
    ]
    temperature: Optional[float]
    thread_id: str
    tool_choice: Optional[AssistantToolChoiceOption]
    tools: List[AssistantTool]
    top_p: Optional[float]
    truncation_strategy: Optional[TruncationStrategy]
    usage: Optional[Usage]

class IncompleteDetails(BaseModel):
    reason: Optional[Literal["max_completion_tokens", "max_prompt_tokens"]]

class LastError(BaseModel):
    code: Literal["server_error", "rate_limit_exceeded", "invalid_prompt"]
    message: str

class RequiredAction(BaseModel):
    submit_tool_outputs: RequiredActionSubmitToolOutputs
    type: Literal["submit_tool_outputs"]

class RequiredActionSubmitToolOutputs(BaseModel):
    tool_calls: List[RequiredActionFunctionToolCall]

class TruncationStrategy(BaseModel):
    last_messages: Optional[int]
    type: Literal["auto", "last_messages"]

class Usage(BaseModel):
    completion_tokens: int
    prompt_tokens: int
    total_tokens: int
