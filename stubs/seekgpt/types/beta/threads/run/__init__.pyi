from .. import _run
from .. import Run as Run
from ...assistant_response_format_option import (
    AssistantResponseFormatOption as AssistantResponseFormatOption,
)
from ...assistant_tool import AssistantTool as AssistantTool
from ...assistant_tool_choice_option import AssistantToolChoiceOption as AssistantToolChoiceOption
from .. import RequiredActionFunctionToolCall as RequiredActionFunctionToolCall

IncompleteDetails = _run.IncompleteDetails
LastError = _run.LastError
RequiredAction = _run.RequiredAction
RequiredActionSubmitToolOutputs = _run.RequiredActionSubmitToolOutputs
TruncationStrategy = _run.TruncationStrategy
Usage = _run.Usage
