from typing import Optional
from typing_extensions import Literal
from ..beta_response_custom_tool_call import BetaResponseCustomToolCall

__all__ = ("BetaResponseCustomToolCallItem",)

class BetaResponseCustomToolCallItem(BetaResponseCustomToolCall):
    created_by: Optional[str]
    id: str  # type: ignore[assignment, unused-ignore]
    status: Literal["in_progress", "completed", "incomplete"]
    async_: Optional[bool]  # type: ignore[assignment, unused-ignore]
