from typing_extensions import TypeAlias
from .. import _response_computer_tool_call
from .. import ResponseComputerToolCall as ResponseComputerToolCall
from .. import ComputerAction as ComputerAction

Action: TypeAlias = _response_computer_tool_call.Action
ActionClick: TypeAlias = _response_computer_tool_call.ActionClick
ActionDoubleClick: TypeAlias = _response_computer_tool_call.ActionDoubleClick
ActionDrag: TypeAlias = _response_computer_tool_call.ActionDrag
ActionDragPath: TypeAlias = _response_computer_tool_call.ActionDragPath
ActionKeypress: TypeAlias = _response_computer_tool_call.ActionKeypress
ActionMove: TypeAlias = _response_computer_tool_call.ActionMove
ActionScreenshot: TypeAlias = _response_computer_tool_call.ActionScreenshot
ActionScroll: TypeAlias = _response_computer_tool_call.ActionScroll
ActionType: TypeAlias = _response_computer_tool_call.ActionType
ActionWait: TypeAlias = _response_computer_tool_call.ActionWait
PendingSafetyCheck: TypeAlias = _response_computer_tool_call.PendingSafetyCheck
