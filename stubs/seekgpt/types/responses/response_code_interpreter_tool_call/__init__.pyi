from typing_extensions import TypeAlias
from .. import _response_code_interpreter_tool_call
from .. import ResponseCodeInterpreterToolCall as ResponseCodeInterpreterToolCall

Output: TypeAlias = _response_code_interpreter_tool_call.Output
OutputImage: TypeAlias = _response_code_interpreter_tool_call.OutputImage
OutputLogs: TypeAlias = _response_code_interpreter_tool_call.OutputLogs
