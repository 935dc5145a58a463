from typing_extensions import Literal, Required, TypedDict

__all__ = ["RealtimeConversationItemFunctionCallOutputParam"]

class RealtimeConversationItemFunctionCallOutputParam(TypedDict, total=False):
    call_id: Required[str]
    id: str
    object: Literal["realtime.item"]
    output: Required[str]
    status: Literal["completed", "incomplete", "in_progress"]
    type: Required[Literal["function_call_output"]]
