from typing_extensions import TypeAlias
from .. import _response_function_shell_tool_call
from .. import ResponseFunctionShellToolCall as ResponseFunctionShellToolCall
from .. import ResponseContainerReference as ResponseContainerReference
from .. import ResponseLocalEnvironment as ResponseLocalEnvironment

Caller: TypeAlias = _response_function_shell_tool_call.Caller
Environment: TypeAlias = _response_function_shell_tool_call.Environment
Action: TypeAlias = _response_function_shell_tool_call.Action
CallerDirect: TypeAlias = _response_function_shell_tool_call.CallerDirect
CallerProgram: TypeAlias = _response_function_shell_tool_call.CallerProgram
