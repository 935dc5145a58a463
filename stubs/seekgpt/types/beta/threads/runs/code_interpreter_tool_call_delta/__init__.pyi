from .. import _code_interpreter_tool_call_delta
from .. import CodeInterpreterToolCallDelta as CodeInterpreterToolCallDelta
from .. import CodeInterpreterLogs as CodeInterpreterLogs
from .. import CodeInterpreterOutputImage as CodeInterpreterOutputImage

CodeInterpreterOutput = _code_interpreter_tool_call_delta.CodeInterpreterOutput
CodeInterpreter = _code_interpreter_tool_call_delta.CodeInterpreter
