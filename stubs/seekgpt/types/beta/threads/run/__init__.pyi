from typing_extensions import TypeAlias
from .. import _run
from .. import Run as Run
from ...assistant_response_format_option import (
    AssistantResponseFormatOption as AssistantResponseFormatOption,
)
from ...assistant_tool import AssistantTool as AssistantTool
from ...assistant_tool_choice_option import AssistantToolChoiceOption as AssistantToolChoiceOption
from .. import RequiredActionFunctionToolCall as RequiredActionFunctionToolCall

IncompleteDetails: TypeAlias = _run.IncompleteDetails
LastError: TypeAlias = _run.LastError
RequiredAction: TypeAlias = _run.RequiredAction
RequiredActionSubmitToolOutputs: TypeAlias = _run.RequiredActionSubmitToolOutputs
TruncationStrategy: TypeAlias = _run.TruncationStrategy
Usage: TypeAlias = _run.Usage
