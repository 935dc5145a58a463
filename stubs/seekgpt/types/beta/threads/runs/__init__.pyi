from .code_interpreter_logs import CodeInterpreterLogs as CodeInterpreterLogs
from .code_interpreter_output_image import CodeInterpreterOutputImage as CodeInterpreterOutputImage
from .code_interpreter_tool_call import CodeInterpreterToolCall as CodeInterpreterToolCall
from .code_interpreter_tool_call_delta import (
    CodeInterpreterToolCallDelta as CodeInterpreterToolCallDelta,
)
from .file_search_tool_call import FileSearchToolCall as FileSearchToolCall
from .file_search_tool_call_delta import FileSearchToolCallDelta as FileSearchToolCallDelta
from .function_tool_call import FunctionToolCall as FunctionToolCall
from .function_tool_call_delta import FunctionToolCallDelta as FunctionToolCallDelta
from .message_creation_step_details import MessageCreationStepDetails as MessageCreationStepDetails
from .run_step import RunStep as RunStep
from .run_step_delta import RunStepDelta as RunStepDelta
from .run_step_delta_event import RunStepDeltaEvent as RunStepDeltaEvent
from .run_step_delta_message_delta import RunStepDeltaMessageDelta as RunStepDeltaMessageDelta
from .run_step_include import RunStepInclude as RunStepInclude
from .step_list_params import StepListParams as StepListParams
from .step_retrieve_params import StepRetrieveParams as StepRetrieveParams
from .tool_call import ToolCall as ToolCall
from .tool_call_delta import ToolCallDelta as ToolCallDelta
from .tool_call_delta_object import ToolCallDeltaObject as ToolCallDeltaObject
from .tool_calls_step_details import ToolCallsStepDetails as ToolCallsStepDetails

__all__ = [
    "CodeInterpreterLogs",
    "CodeInterpreterOutputImage",
    "CodeInterpreterToolCall",
    "CodeInterpreterToolCallDelta",
    "FileSearchToolCall",
    "FileSearchToolCallDelta",
    "FunctionToolCall",
    "FunctionToolCallDelta",
    "MessageCreationStepDetails",
    "RunStep",
    "RunStepDelta",
    "RunStepDeltaEvent",
    "RunStepDeltaMessageDelta",
    "RunStepInclude",
    "StepListParams",
    "StepRetrieveParams",
    "ToolCall",
    "ToolCallDelta",
    "ToolCallDeltaObject",
    "ToolCallsStepDetails",
]
