from typing_extensions import TypeAlias
from .. import _code_interpreter_tool_call
from .. import CodeInterpreterToolCall as CodeInterpreterToolCall

CodeInterpreterOutput: TypeAlias = _code_interpreter_tool_call.CodeInterpreterOutput
CodeInterpreter: TypeAlias = _code_interpreter_tool_call.CodeInterpreter
CodeInterpreterOutputImage: TypeAlias = _code_interpreter_tool_call.CodeInterpreterOutputImage
CodeInterpreterOutputImageImage: TypeAlias = (
    _code_interpreter_tool_call.CodeInterpreterOutputImageImage
)
CodeInterpreterOutputLogs: TypeAlias = _code_interpreter_tool_call.CodeInterpreterOutputLogs
