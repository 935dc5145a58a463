from typing import Optional
from typing_extensions import Literal
from ..beta_response_custom_tool_call_output import BetaResponseCustomToolCallOutput

__all__ = ("BetaResponseCustomToolCallOutputItem",)

class BetaResponseCustomToolCallOutputItem(BetaResponseCustomToolCallOutput):
    created_by: Optional[str]
    id: str  # type: ignore[assignment, unused-ignore]
    status: Literal["in_progress", "completed", "incomplete"]
