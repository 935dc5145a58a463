from typing import Optional
from typing_extensions import Literal
from ..response_function_tool_call import ResponseFunctionToolCall

__all__ = ("ResponseFunctionToolCallItem",)

class ResponseFunctionToolCallItem(ResponseFunctionToolCall):
    """A function call as it is stored with a response."""

    created_by: Optional[str]
    id: str  # type: ignore[assignment, unused-ignore]
    status: Literal["in_progress", "completed", "incomplete"]  # type: ignore[assignment, unused-ignore]
    async_: Optional[bool]  # type: ignore[assignment, unused-ignore]
