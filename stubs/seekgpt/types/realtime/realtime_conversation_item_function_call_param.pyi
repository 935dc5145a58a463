from typing_extensions import Literal, Required, TypedDict

__all__ = ["RealtimeConversationItemFunctionCallParam"]

class RealtimeConversationItemFunctionCallParam(TypedDict, total=False):
    arguments: Required[str]
    call_id: str
    id: str
    name: Required[str]
    object: Literal["realtime.item"]
    status: Literal["completed", "incomplete", "in_progress"]
    type: Required[Literal["function_call"]]
