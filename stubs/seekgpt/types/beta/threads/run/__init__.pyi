from .. import _run
from .. import Run as Run
from ..._apart import AssistantResponseFormatOption as AssistantResponseFormatOption
from ..._apart import AssistantTool as AssistantTool
from ..._apart import AssistantToolChoiceOption as AssistantToolChoiceOption
from .. import RequiredActionFunctionToolCall as RequiredActionFunctionToolCall

IncompleteDetails = _run.IncompleteDetails
LastError = _run.LastError
RequiredAction = _run.RequiredAction
RequiredActionSubmitToolOutputs = _run.RequiredActionSubmitToolOutputs
TruncationStrategy = _run.TruncationStrategy
Usage = _run.Usage
