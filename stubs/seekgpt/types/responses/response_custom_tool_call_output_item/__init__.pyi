from typing import Optional
from typing_extensions import Literal
from ..response_custom_tool_call_output import ResponseCustomToolCallOutput

__all__ = ("ResponseCustomToolCallOutputItem",)

class ResponseCustomToolCallOutputItem(ResponseCustomToolCallOutput):
    created_by: Optional[str]
    id: str  # type: ignore[assignment, unused-ignore]
    status: Literal["in_progress", "completed", "incomplete"]
