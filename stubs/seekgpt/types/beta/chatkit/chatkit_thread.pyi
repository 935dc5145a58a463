from typing import Optional, Union
from typing_extensions import Literal, TypeAlias
from ...._model import BaseModel

__all__ = ["Status", "ChatKitThread", "StatusActive", "StatusClosed", "StatusLocked"]
Status: TypeAlias = Union[StatusActive, StatusLocked, StatusClosed]

class ChatKitThread(BaseModel):
    created_at: int
    id: str
    object: Literal["chatkit.thread"]
    status: Status
    title: Optional[str]
    user: str

class StatusActive(BaseModel):
    type: Literal["active"]

class StatusClosed(BaseModel):
    reason: Optional[str]
    type: Literal["closed"]

class StatusLocked(BaseModel):
    reason: Optional[str]
    type: Literal["locked"]
