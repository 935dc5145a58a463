from typing_extensions import TypeAlias
from .. import _response_steer_required_input
from .. import ResponseSteerRequiredInput

__all__ = (
    "ResponseSteerRequiredInput",
    "FunctionCallOutput",
    "CustomToolCallOutput",
    "ComputerCallOutput",
    "ShellCallOutput",
    "ApplyPatchCallOutput",
    "ToolSearchOutput",
    "McpApprovalResponse",
)
FunctionCallOutput: TypeAlias = _response_steer_required_input.FunctionCallOutput
CustomToolCallOutput: TypeAlias = _response_steer_required_input.CustomToolCallOutput
ComputerCallOutput: TypeAlias = _response_steer_required_input.ComputerCallOutput
ShellCallOutput: TypeAlias = _response_steer_required_input.ShellCallOutput
ApplyPatchCallOutput: TypeAlias = _response_steer_required_input.ApplyPatchCallOutput
ToolSearchOutput: TypeAlias = _response_steer_required_input.ToolSearchOutput
McpApprovalResponse: TypeAlias = _response_steer_required_input.McpApprovalResponse
