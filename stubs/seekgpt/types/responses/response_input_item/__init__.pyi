from typing_extensions import TypeAlias
from .. import _response_input_item
from .. import ResponseInputItem as ResponseInputItem
from .. import ContainerReference as ContainerReference
from .. import EasyInputMessage as EasyInputMessage
from .. import LocalEnvironment as LocalEnvironment
from .. import McpToolCallError as McpToolCallError
from .. import ResponseCodeInterpreterToolCall as ResponseCodeInterpreterToolCall
from .. import ResponseCompactionItemParam as ResponseCompactionItemParam
from .. import ResponseComputerToolCall as ResponseComputerToolCall
from .. import ResponseComputerToolCallOutputScreenshot as ResponseComputerToolCallOutputScreenshot
from .. import ResponseConfigurationUpdateItemParam as ResponseConfigurationUpdateItemParam
from .. import ResponseCustomToolCall as ResponseCustomToolCall
from .. import ResponseCustomToolCallOutput as ResponseCustomToolCallOutput
from .. import ResponseFileSearchToolCall as ResponseFileSearchToolCall
from .. import ResponseFunctionCallOutputItemList as ResponseFunctionCallOutputItemList
from .. import ResponseFunctionShellCallOutputContent as ResponseFunctionShellCallOutputContent
from .. import ResponseFunctionToolCall as ResponseFunctionToolCall
from .. import ResponseFunctionWebSearch as ResponseFunctionWebSearch
from .. import ResponseInputMessageContentList as ResponseInputMessageContentList
from .. import ResponseOutputMessage as ResponseOutputMessage
from .. import ResponseReasoningItem as ResponseReasoningItem
from .. import ResponseToolSearchOutputItemParam as ResponseToolSearchOutputItemParam
from .. import Tool as Tool

ApplyPatchCallCaller: TypeAlias = _response_input_item.ApplyPatchCallCaller
ApplyPatchCallOperation: TypeAlias = _response_input_item.ApplyPatchCallOperation
ApplyPatchCallOutputCaller: TypeAlias = _response_input_item.ApplyPatchCallOutputCaller
FunctionCallOutputCaller: TypeAlias = _response_input_item.FunctionCallOutputCaller
ShellCallCaller: TypeAlias = _response_input_item.ShellCallCaller
ShellCallEnvironment: TypeAlias = _response_input_item.ShellCallEnvironment
ShellCallOutputCaller: TypeAlias = _response_input_item.ShellCallOutputCaller
AdditionalTools: TypeAlias = _response_input_item.AdditionalTools
ApplyPatchCall: TypeAlias = _response_input_item.ApplyPatchCall
ApplyPatchCallCallerDirect: TypeAlias = _response_input_item.ApplyPatchCallCallerDirect
ApplyPatchCallCallerProgram: TypeAlias = _response_input_item.ApplyPatchCallCallerProgram
ApplyPatchCallOperationCreateFile: TypeAlias = (
    _response_input_item.ApplyPatchCallOperationCreateFile
)
ApplyPatchCallOperationDeleteFile: TypeAlias = (
    _response_input_item.ApplyPatchCallOperationDeleteFile
)
ApplyPatchCallOperationUpdateFile: TypeAlias = (
    _response_input_item.ApplyPatchCallOperationUpdateFile
)
ApplyPatchCallOutput: TypeAlias = _response_input_item.ApplyPatchCallOutput
ApplyPatchCallOutputCallerDirect: TypeAlias = _response_input_item.ApplyPatchCallOutputCallerDirect
ApplyPatchCallOutputCallerProgram: TypeAlias = (
    _response_input_item.ApplyPatchCallOutputCallerProgram
)
CompactionTrigger: TypeAlias = _response_input_item.CompactionTrigger
ComputerCallOutput: TypeAlias = _response_input_item.ComputerCallOutput
ComputerCallOutputAcknowledgedSafetyCheck: TypeAlias = (
    _response_input_item.ComputerCallOutputAcknowledgedSafetyCheck
)
FunctionCallOutput: TypeAlias = _response_input_item.FunctionCallOutput
FunctionCallOutputCallerDirect: TypeAlias = _response_input_item.FunctionCallOutputCallerDirect
FunctionCallOutputCallerProgram: TypeAlias = _response_input_item.FunctionCallOutputCallerProgram
ImageGenerationCall: TypeAlias = _response_input_item.ImageGenerationCall
ItemReference: TypeAlias = _response_input_item.ItemReference
LocalShellCall: TypeAlias = _response_input_item.LocalShellCall
LocalShellCallAction: TypeAlias = _response_input_item.LocalShellCallAction
LocalShellCallOutput: TypeAlias = _response_input_item.LocalShellCallOutput
McpApprovalRequest: TypeAlias = _response_input_item.McpApprovalRequest
McpApprovalResponse: TypeAlias = _response_input_item.McpApprovalResponse
McpCall: TypeAlias = _response_input_item.McpCall
McpListTools: TypeAlias = _response_input_item.McpListTools
McpListToolsTool: TypeAlias = _response_input_item.McpListToolsTool
Message: TypeAlias = _response_input_item.Message
Program: TypeAlias = _response_input_item.Program
ProgramOutput: TypeAlias = _response_input_item.ProgramOutput
ShellCall: TypeAlias = _response_input_item.ShellCall
ShellCallAction: TypeAlias = _response_input_item.ShellCallAction
ShellCallCallerDirect: TypeAlias = _response_input_item.ShellCallCallerDirect
ShellCallCallerProgram: TypeAlias = _response_input_item.ShellCallCallerProgram
ShellCallOutput: TypeAlias = _response_input_item.ShellCallOutput
ShellCallOutputCallerDirect: TypeAlias = _response_input_item.ShellCallOutputCallerDirect
ShellCallOutputCallerProgram: TypeAlias = _response_input_item.ShellCallOutputCallerProgram
ToolSearchCall: TypeAlias = _response_input_item.ToolSearchCall
ImageGenerationCallError: TypeAlias = _response_input_item.ImageGenerationCallError
ImageGenerationCallErrorModerationDetails: TypeAlias = (
    _response_input_item.ImageGenerationCallErrorModerationDetails
)
ImageGenerationCallSvgUsage: TypeAlias = _response_input_item.ImageGenerationCallSvgUsage
