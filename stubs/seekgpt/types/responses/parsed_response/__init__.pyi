from .. import ParsedContent as ParsedContent
from .. import ParsedResponseOutputItem as ParsedResponseOutputItem
from .. import ParsedResponse as ParsedResponse
from .. import ParsedResponseOutputMessage as ParsedResponseOutputMessage
from .. import ParsedResponseOutputText as ParsedResponseOutputText
from .. import ParsedResponseFunctionToolCall as ParsedResponseFunctionToolCall
from .. import Response as Response
from ..response_apply_patch_tool_call import (
    ResponseApplyPatchToolCall as ResponseApplyPatchToolCall,
)
from ..response_apply_patch_tool_call_output import (
    ResponseApplyPatchToolCallOutput as ResponseApplyPatchToolCallOutput,
)
from ..response_code_interpreter_tool_call import (
    ResponseCodeInterpreterToolCall as ResponseCodeInterpreterToolCall,
)
from ..response_compaction_item import ResponseCompactionItem as ResponseCompactionItem
from ..response_computer_tool_call import ResponseComputerToolCall as ResponseComputerToolCall
from ..response_computer_tool_call_output_item import (
    ResponseComputerToolCallOutputItem as ResponseComputerToolCallOutputItem,
)
from ..response_custom_tool_call import ResponseCustomToolCall as ResponseCustomToolCall
from ..response_custom_tool_call_output_item import (
    ResponseCustomToolCallOutputItem as ResponseCustomToolCallOutputItem,
)
from ..response_file_search_tool_call import (
    ResponseFileSearchToolCall as ResponseFileSearchToolCall,
)
from ..response_function_shell_tool_call import (
    ResponseFunctionShellToolCall as ResponseFunctionShellToolCall,
)
from ..response_function_shell_tool_call_output import (
    ResponseFunctionShellToolCallOutput as ResponseFunctionShellToolCallOutput,
)
from ..response_function_tool_call import ResponseFunctionToolCall as ResponseFunctionToolCall
from ..response_function_tool_call_output_item import (
    ResponseFunctionToolCallOutputItem as ResponseFunctionToolCallOutputItem,
)
from ..response_function_web_search import ResponseFunctionWebSearch as ResponseFunctionWebSearch
from ..response_output_item import AdditionalTools as AdditionalTools
from ..response_output_item import ImageGenerationCall as ImageGenerationCall
from ..response_output_item import LocalShellCall as LocalShellCall
from ..response_output_item import LocalShellCallOutput as LocalShellCallOutput
from ..response_output_item import McpApprovalRequest as McpApprovalRequest
from ..response_output_item import McpApprovalResponse as McpApprovalResponse
from ..response_output_item import McpCall as McpCall
from ..response_output_item import McpListTools as McpListTools
from ..response_output_item import Program as Program
from ..response_output_item import ProgramOutput as ProgramOutput
from ..response_output_message import ResponseOutputMessage as ResponseOutputMessage
from ..response_output_refusal import ResponseOutputRefusal as ResponseOutputRefusal
from ..response_output_text import ResponseOutputText as ResponseOutputText
from ..response_reasoning_item import ResponseReasoningItem as ResponseReasoningItem
from ..response_tool_search_call import ResponseToolSearchCall as ResponseToolSearchCall
from ..response_tool_search_output_item import (
    ResponseToolSearchOutputItem as ResponseToolSearchOutputItem,
)
