from typing_extensions import TypeAlias
from .. import _response_apply_patch_tool_call_output
from .. import ResponseApplyPatchToolCallOutput

__all__ = ("Caller", "ResponseApplyPatchToolCallOutput", "CallerDirect", "CallerProgram")
Caller: TypeAlias = _response_apply_patch_tool_call_output.Caller
CallerDirect: TypeAlias = _response_apply_patch_tool_call_output.CallerDirect
CallerProgram: TypeAlias = _response_apply_patch_tool_call_output.CallerProgram
