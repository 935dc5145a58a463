from .. import _run_create_params
from .. import RunCreateParams as RunCreateParams
from ...assistant_response_format_option_param import (
    AssistantResponseFormatOptionParam as AssistantResponseFormatOptionParam,
)
from ...assistant_tool_choice_option_param import (
    AssistantToolChoiceOptionParam as AssistantToolChoiceOptionParam,
)
from ...assistant_tool_param import AssistantToolParam as AssistantToolParam
from ...code_interpreter_tool_param import CodeInterpreterToolParam as CodeInterpreterToolParam
from .. import MessageContentPartParam as MessageContentPartParam
from ...._literals import _beta_threads_runs_RunStepInclude as RunStepInclude
from ...._literals import _ChatModel as ChatModel
from ....shared_params import Metadata as Metadata
from ....shared_params import ReasoningEffort as ReasoningEffort

AdditionalMessageAttachmentTool = _run_create_params.AdditionalMessageAttachmentTool

class AdditionalMessage(_run_create_params.AdditionalMessage): ...
class AdditionalMessageAttachment(_run_create_params.AdditionalMessageAttachment): ...
class AdditionalMessageAttachmentToolFileSearch(
    _run_create_params.AdditionalMessageAttachmentToolFileSearch,
): ...
class TruncationStrategy(_run_create_params.TruncationStrategy): ...
class RunCreateParamsBase(_run_create_params.RunCreateParamsBase): ...
class RunCreateParamsNonStreaming(_run_create_params.RunCreateParamsNonStreaming): ...
class RunCreateParamsStreaming(_run_create_params.RunCreateParamsStreaming): ...
