from typing import Optional
from typing_extensions import Literal
from ..beta_response_function_tool_call import BetaResponseFunctionToolCall

__all__ = ("BetaResponseFunctionToolCallItem",)

class BetaResponseFunctionToolCallItem(BetaResponseFunctionToolCall):
    created_by: Optional[str]
    id: str  # type: ignore[assignment, unused-ignore]
    status: Literal["in_progress", "completed", "incomplete"]  # type: ignore[assignment, unused-ignore]
    async_: Optional[bool]  # type: ignore[assignment, unused-ignore]
