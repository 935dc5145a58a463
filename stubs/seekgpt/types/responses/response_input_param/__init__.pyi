from typing_extensions import TypeAlias
from .. import _response_input_param
from .. import ResponseInputParam
from .. import ContainerReferenceParam as ContainerReferenceParam
from .. import EasyInputMessageParam as EasyInputMessageParam
from .. import LocalEnvironmentParam as LocalEnvironmentParam
from .. import McpToolCallErrorParam as McpToolCallErrorParam
from .. import ResponseCodeInterpreterToolCallParam as ResponseCodeInterpreterToolCallParam
from .. import ResponseCompactionItemParamParam as ResponseCompactionItemParamParam
from .. import (
    ResponseComputerToolCallOutputScreenshotParam as ResponseComputerToolCallOutputScreenshotParam,
)
from .. import ResponseComputerToolCallParam as ResponseComputerToolCallParam
from .. import ResponseCustomToolCallOutputParam as ResponseCustomToolCallOutputParam
from .. import ResponseCustomToolCallParam as ResponseCustomToolCallParam
from .. import ResponseFileSearchToolCallParam as ResponseFileSearchToolCallParam
from .. import ResponseFunctionCallOutputItemListParam as ResponseFunctionCallOutputItemListParam
from .. import (
    ResponseFunctionShellCallOutputContentParam as ResponseFunctionShellCallOutputContentParam,
)
from .. import ResponseFunctionToolCallParam as ResponseFunctionToolCallParam
from .. import ResponseFunctionWebSearchParam as ResponseFunctionWebSearchParam
from .. import ResponseInputMessageContentListParam as ResponseInputMessageContentListParam
from .. import ResponseOutputMessageParam as ResponseOutputMessageParam
from .. import ResponseReasoningItemParam as ResponseReasoningItemParam
from .. import ResponseToolSearchOutputItemParamParam as ResponseToolSearchOutputItemParamParam
from .. import ToolParam as ToolParam

__all__ = (
    "ResponseInputParam",
    "ApplyPatchCallCaller",
    "ApplyPatchCallOperation",
    "ApplyPatchCallOutputCaller",
    "FunctionCallOutputCaller",
    "ShellCallCaller",
    "ShellCallEnvironment",
    "ShellCallOutputCaller",
    "AdditionalTools",
    "ApplyPatchCall",
    "ApplyPatchCallCallerDirect",
    "ApplyPatchCallCallerProgram",
    "ApplyPatchCallOperationCreateFile",
    "ApplyPatchCallOperationDeleteFile",
    "ApplyPatchCallOperationUpdateFile",
    "ApplyPatchCallOutput",
    "ApplyPatchCallOutputCallerDirect",
    "ApplyPatchCallOutputCallerProgram",
    "CompactionTrigger",
    "ComputerCallOutput",
    "ComputerCallOutputAcknowledgedSafetyCheck",
    "FunctionCallOutput",
    "FunctionCallOutputCallerDirect",
    "FunctionCallOutputCallerProgram",
    "ImageGenerationCall",
    "ItemReference",
    "LocalShellCall",
    "LocalShellCallAction",
    "LocalShellCallOutput",
    "McpApprovalRequest",
    "McpApprovalResponse",
    "McpCall",
    "McpListTools",
    "McpListToolsTool",
    "Message",
    "Program",
    "ProgramOutput",
    "ShellCall",
    "ShellCallAction",
    "ShellCallCallerDirect",
    "ShellCallCallerProgram",
    "ShellCallOutput",
    "ShellCallOutputCallerDirect",
    "ShellCallOutputCallerProgram",
    "ToolSearchCall",
)
ApplyPatchCallCaller: TypeAlias = _response_input_param.ApplyPatchCallCaller
ApplyPatchCallOperation: TypeAlias = _response_input_param.ApplyPatchCallOperation
ApplyPatchCallOutputCaller: TypeAlias = _response_input_param.ApplyPatchCallOutputCaller
FunctionCallOutputCaller: TypeAlias = _response_input_param.FunctionCallOutputCaller
ShellCallCaller: TypeAlias = _response_input_param.ShellCallCaller
ShellCallEnvironment: TypeAlias = _response_input_param.ShellCallEnvironment
ShellCallOutputCaller: TypeAlias = _response_input_param.ShellCallOutputCaller

class AdditionalTools(_response_input_param.AdditionalTools, total=False): ...
class ApplyPatchCall(_response_input_param.ApplyPatchCall, total=False): ...
class ApplyPatchCallCallerDirect(_response_input_param.ApplyPatchCallCallerDirect, total=False): ...
class ApplyPatchCallCallerProgram(
    _response_input_param.ApplyPatchCallCallerProgram,
    total=False,
): ...
class ApplyPatchCallOperationCreateFile(
    _response_input_param.ApplyPatchCallOperationCreateFile,
    total=False,
): ...
class ApplyPatchCallOperationDeleteFile(
    _response_input_param.ApplyPatchCallOperationDeleteFile,
    total=False,
): ...
class ApplyPatchCallOperationUpdateFile(
    _response_input_param.ApplyPatchCallOperationUpdateFile,
    total=False,
): ...
class ApplyPatchCallOutput(_response_input_param.ApplyPatchCallOutput, total=False): ...
class ApplyPatchCallOutputCallerDirect(
    _response_input_param.ApplyPatchCallOutputCallerDirect,
    total=False,
): ...
class ApplyPatchCallOutputCallerProgram(
    _response_input_param.ApplyPatchCallOutputCallerProgram,
    total=False,
): ...
class CompactionTrigger(_response_input_param.CompactionTrigger, total=False): ...
class ComputerCallOutput(_response_input_param.ComputerCallOutput, total=False): ...
class ComputerCallOutputAcknowledgedSafetyCheck(
    _response_input_param.ComputerCallOutputAcknowledgedSafetyCheck,
    total=False,
): ...
class FunctionCallOutput(_response_input_param.FunctionCallOutput, total=False): ...
class FunctionCallOutputCallerDirect(
    _response_input_param.FunctionCallOutputCallerDirect,
    total=False,
): ...
class FunctionCallOutputCallerProgram(
    _response_input_param.FunctionCallOutputCallerProgram,
    total=False,
): ...
class ImageGenerationCall(_response_input_param.ImageGenerationCall, total=False): ...
class ItemReference(_response_input_param.ItemReference, total=False): ...
class LocalShellCall(_response_input_param.LocalShellCall, total=False): ...
class LocalShellCallAction(_response_input_param.LocalShellCallAction, total=False): ...
class LocalShellCallOutput(_response_input_param.LocalShellCallOutput, total=False): ...
class McpApprovalRequest(_response_input_param.McpApprovalRequest, total=False): ...
class McpApprovalResponse(_response_input_param.McpApprovalResponse, total=False): ...
class McpCall(_response_input_param.McpCall, total=False): ...
class McpListTools(_response_input_param.McpListTools, total=False): ...
class McpListToolsTool(_response_input_param.McpListToolsTool, total=False): ...
class Message(_response_input_param.Message, total=False): ...
class Program(_response_input_param.Program, total=False): ...
class ProgramOutput(_response_input_param.ProgramOutput, total=False): ...
class ShellCall(_response_input_param.ShellCall, total=False): ...
class ShellCallAction(_response_input_param.ShellCallAction, total=False): ...
class ShellCallCallerDirect(_response_input_param.ShellCallCallerDirect, total=False): ...
class ShellCallCallerProgram(_response_input_param.ShellCallCallerProgram, total=False): ...
class ShellCallOutput(_response_input_param.ShellCallOutput, total=False): ...
class ShellCallOutputCallerDirect(
    _response_input_param.ShellCallOutputCallerDirect,
    total=False,
): ...
class ShellCallOutputCallerProgram(
    _response_input_param.ShellCallOutputCallerProgram,
    total=False,
): ...
class ToolSearchCall(_response_input_param.ToolSearchCall, total=False): ...
