from typing import Optional, Union
from typing_extensions import Literal, TypeAlias
from ...._model.base import BaseModel

__all__ = (
    "Caller",
    "Operation",
    "ResponseApplyPatchToolCall",
    "CallerDirect",
    "CallerProgram",
    "OperationCreateFile",
    "OperationDeleteFile",
    "OperationUpdateFile",
)
Caller: TypeAlias = Union[CallerDirect, CallerProgram, None]
Operation: TypeAlias = Union[OperationCreateFile, OperationDeleteFile, OperationUpdateFile]

class ResponseApplyPatchToolCall(BaseModel):
    """A change to a file that the model proposes."""

    call_id: str
    caller: Optional[Caller]
    created_by: Optional[str]
    id: str
    operation: Operation
    status: Literal["in_progress", "completed"]
    type: Literal["apply_patch_call"]

class CallerDirect(BaseModel):
    type: Literal["direct"]

class CallerProgram(BaseModel):
    caller_id: str
    type: Literal["program"]

class OperationCreateFile(BaseModel):
    diff: str
    path: str
    type: Literal["create_file"]

class OperationDeleteFile(BaseModel):
    path: str
    type: Literal["delete_file"]

class OperationUpdateFile(BaseModel):
    diff: str
    path: str
    type: Literal["update_file"]
