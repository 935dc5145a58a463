from typing_extensions import TypeAlias
from .. import _beta_response_steer_required_input
from .. import BetaResponseSteerRequiredInput

__all__ = (
    "BetaResponseSteerRequiredInput",
    "FunctionCallOutput",
    "CustomToolCallOutput",
    "ComputerCallOutput",
    "ShellCallOutput",
    "ApplyPatchCallOutput",
    "ToolSearchOutput",
    "McpApprovalResponse",
)
FunctionCallOutput: TypeAlias = _beta_response_steer_required_input.FunctionCallOutput
CustomToolCallOutput: TypeAlias = _beta_response_steer_required_input.CustomToolCallOutput
ComputerCallOutput: TypeAlias = _beta_response_steer_required_input.ComputerCallOutput
ShellCallOutput: TypeAlias = _beta_response_steer_required_input.ShellCallOutput
ApplyPatchCallOutput: TypeAlias = _beta_response_steer_required_input.ApplyPatchCallOutput
ToolSearchOutput: TypeAlias = _beta_response_steer_required_input.ToolSearchOutput
McpApprovalResponse: TypeAlias = _beta_response_steer_required_input.McpApprovalResponse
