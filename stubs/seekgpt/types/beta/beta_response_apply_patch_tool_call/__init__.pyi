from typing_extensions import TypeAlias
from .. import _beta_response_apply_patch_tool_call
from .. import BetaResponseApplyPatchToolCall

__all__ = (
    "Caller",
    "Operation",
    "BetaResponseApplyPatchToolCall",
    "Agent",
    "CallerDirect",
    "CallerProgram",
    "OperationCreateFile",
    "OperationDeleteFile",
    "OperationUpdateFile",
)
Caller: TypeAlias = _beta_response_apply_patch_tool_call.Caller
Operation: TypeAlias = _beta_response_apply_patch_tool_call.Operation
Agent: TypeAlias = _beta_response_apply_patch_tool_call.Agent
CallerDirect: TypeAlias = _beta_response_apply_patch_tool_call.CallerDirect
CallerProgram: TypeAlias = _beta_response_apply_patch_tool_call.CallerProgram
OperationCreateFile: TypeAlias = _beta_response_apply_patch_tool_call.OperationCreateFile
OperationDeleteFile: TypeAlias = _beta_response_apply_patch_tool_call.OperationDeleteFile
OperationUpdateFile: TypeAlias = _beta_response_apply_patch_tool_call.OperationUpdateFile
