from typing_extensions import TypeAlias
from .. import _response_apply_patch_tool_call
from .. import ResponseApplyPatchToolCall

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
Caller: TypeAlias = _response_apply_patch_tool_call.Caller
Operation: TypeAlias = _response_apply_patch_tool_call.Operation
CallerDirect: TypeAlias = _response_apply_patch_tool_call.CallerDirect
CallerProgram: TypeAlias = _response_apply_patch_tool_call.CallerProgram
OperationCreateFile: TypeAlias = _response_apply_patch_tool_call.OperationCreateFile
OperationDeleteFile: TypeAlias = _response_apply_patch_tool_call.OperationDeleteFile
OperationUpdateFile: TypeAlias = _response_apply_patch_tool_call.OperationUpdateFile
