from .. import ParsedContent
from .. import ParsedResponseOutputItem
from .. import ParsedResponse
from .. import ParsedResponseOutputMessage
from .. import ParsedResponseOutputText
from .. import ParsedResponseFunctionToolCall
from .. import Response as Response
from .. import ResponseApplyPatchToolCall as ResponseApplyPatchToolCall
from .. import ResponseApplyPatchToolCallOutput as ResponseApplyPatchToolCallOutput
from .. import ResponseCodeInterpreterToolCall as ResponseCodeInterpreterToolCall
from .. import ResponseCompactionItem as ResponseCompactionItem
from .. import ResponseComputerToolCall as ResponseComputerToolCall
from .. import ResponseComputerToolCallOutputItem as ResponseComputerToolCallOutputItem
from .. import ResponseCustomToolCall as ResponseCustomToolCall
from .. import ResponseCustomToolCallOutputItem as ResponseCustomToolCallOutputItem
from .. import ResponseFileSearchToolCall as ResponseFileSearchToolCall
from .. import ResponseFunctionShellToolCall as ResponseFunctionShellToolCall
from .. import ResponseFunctionShellToolCallOutput as ResponseFunctionShellToolCallOutput
from .. import ResponseFunctionToolCall as ResponseFunctionToolCall
from .. import ResponseFunctionToolCallOutputItem as ResponseFunctionToolCallOutputItem
from .. import ResponseFunctionWebSearch as ResponseFunctionWebSearch
from .. import ResponseOutputMessage as ResponseOutputMessage
from .. import ResponseOutputRefusal as ResponseOutputRefusal
from .. import ResponseOutputText as ResponseOutputText
from .. import ResponseReasoningItem as ResponseReasoningItem
from .. import ResponseToolSearchCall as ResponseToolSearchCall
from .. import ResponseToolSearchOutputItem as ResponseToolSearchOutputItem

__all__ = (
    "ParsedContent",
    "ParsedResponseOutputItem",
    "ParsedResponse",
    "ParsedResponseOutputMessage",
    "ParsedResponseOutputText",
    "ParsedResponseFunctionToolCall",
)
