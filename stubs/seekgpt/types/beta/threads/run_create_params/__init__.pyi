from ...._literals import (
    _beta_threads_runs_RunStepInclude as _RunStepInclude,
    _shared_params_ChatModel as _ChatModel,
)
from .. import _run_create_params
from .. import RunCreateParams as RunCreateParams
from ..._apart import AssistantResponseFormatOptionParam as AssistantResponseFormatOptionParam
from ..._apart import AssistantToolChoiceOptionParam as AssistantToolChoiceOptionParam
from ..._apart import AssistantToolParam as AssistantToolParam
from ..._apart import CodeInterpreterToolParam as CodeInterpreterToolParam
from .. import MessageContentPartParam as MessageContentPartParam
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

ChatModel = _ChatModel
RunStepInclude = _RunStepInclude
