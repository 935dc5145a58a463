from typing import Optional
from typing_extensions import Literal
from ..response_custom_tool_call import ResponseCustomToolCall

__all__ = ("ResponseCustomToolCallItem",)

class ResponseCustomToolCallItem(ResponseCustomToolCall):
    created_by: Optional[str]
    id: str  # type: ignore[assignment, unused-ignore]
    status: Literal["in_progress", "completed", "incomplete"]
    async_: Optional[bool]  # type: ignore[assignment, unused-ignore]
