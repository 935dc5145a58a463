from typing_extensions import TypeAlias
from .. import _beta_response_code_interpreter_tool_call
from .. import BetaResponseCodeInterpreterToolCall

__all__ = ("Output", "BetaResponseCodeInterpreterToolCall", "Agent", "OutputImage", "OutputLogs")
Output: TypeAlias = _beta_response_code_interpreter_tool_call.Output
Agent: TypeAlias = _beta_response_code_interpreter_tool_call.Agent
OutputImage: TypeAlias = _beta_response_code_interpreter_tool_call.OutputImage
OutputLogs: TypeAlias = _beta_response_code_interpreter_tool_call.OutputLogs
