from typing_extensions import TypeAlias
from .. import _beta_response_apply_patch_tool_call_output
from .. import BetaResponseApplyPatchToolCallOutput

__all__ = (
    "Caller",
    "BetaResponseApplyPatchToolCallOutput",
    "Agent",
    "CallerDirect",
    "CallerProgram",
)
Caller: TypeAlias = _beta_response_apply_patch_tool_call_output.Caller
Agent: TypeAlias = _beta_response_apply_patch_tool_call_output.Agent
CallerDirect: TypeAlias = _beta_response_apply_patch_tool_call_output.CallerDirect
CallerProgram: TypeAlias = _beta_response_apply_patch_tool_call_output.CallerProgram
