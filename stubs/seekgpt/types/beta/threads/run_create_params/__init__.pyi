from typing_extensions import TypeAlias
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

AdditionalMessageAttachmentTool: TypeAlias = _run_create_params.AdditionalMessageAttachmentTool

class AdditionalMessage(_run_create_params.AdditionalMessage, total=False): ...
class AdditionalMessageAttachment(_run_create_params.AdditionalMessageAttachment, total=False): ...
class AdditionalMessageAttachmentToolFileSearch(
    _run_create_params.AdditionalMessageAttachmentToolFileSearch,
    total=False,
): ...
class TruncationStrategy(_run_create_params.TruncationStrategy, total=False): ...
class RunCreateParamsBase(_run_create_params.RunCreateParamsBase, total=False): ...
class RunCreateParamsNonStreaming(_run_create_params.RunCreateParamsNonStreaming, total=False): ...
class RunCreateParamsStreaming(_run_create_params.RunCreateParamsStreaming, total=False): ...
