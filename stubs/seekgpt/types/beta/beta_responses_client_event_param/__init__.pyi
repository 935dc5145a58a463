from typing_extensions import TypeAlias
from .. import _beta_responses_client_event_param
from .. import BetaResponsesClientEventParam as BetaResponsesClientEventParam
from .. import BetaResponseConversationParamParam as BetaResponseConversationParamParam
from ..._literals import _beta_BetaResponseIncludable as BetaResponseIncludable
from .. import BetaResponseInjectEventParam as BetaResponseInjectEventParam
from .. import BetaResponseInputParam as BetaResponseInputParam
from .. import BetaResponsePromptParam as BetaResponsePromptParam
from .. import BetaResponseTextConfigParam as BetaResponseTextConfigParam
from .. import BetaServiceTier as BetaServiceTier
from .. import BetaToolChoiceAllowedParam as BetaToolChoiceAllowedParam
from .. import BetaToolChoiceApplyPatchParam as BetaToolChoiceApplyPatchParam
from .. import BetaToolChoiceCustomParam as BetaToolChoiceCustomParam
from .. import BetaToolChoiceFunctionParam as BetaToolChoiceFunctionParam
from .. import BetaToolChoiceMcpParam as BetaToolChoiceMcpParam
from .. import BetaToolChoiceShellParam as BetaToolChoiceShellParam
from .. import BetaToolChoiceTypesParam as BetaToolChoiceTypesParam
from ..beta_tool_param import BetaToolParam as BetaToolParam

ResponseCreateConversation: TypeAlias = (
    _beta_responses_client_event_param.ResponseCreateConversation
)
ResponseCreateToolChoice: TypeAlias = _beta_responses_client_event_param.ResponseCreateToolChoice

class ResponseCreate(_beta_responses_client_event_param.ResponseCreate, total=False): ...
class ResponseCreateContextManagement(
    _beta_responses_client_event_param.ResponseCreateContextManagement,
    total=False,
): ...
class ResponseCreateModeration(
    _beta_responses_client_event_param.ResponseCreateModeration,
    total=False,
): ...
class ResponseCreateModerationPolicy(
    _beta_responses_client_event_param.ResponseCreateModerationPolicy,
    total=False,
): ...
class ResponseCreateModerationPolicyInput(
    _beta_responses_client_event_param.ResponseCreateModerationPolicyInput,
    total=False,
): ...
class ResponseCreateModerationPolicyOutput(
    _beta_responses_client_event_param.ResponseCreateModerationPolicyOutput,
    total=False,
): ...
class ResponseCreateMultiAgent(
    _beta_responses_client_event_param.ResponseCreateMultiAgent,
    total=False,
): ...
class ResponseCreatePromptCacheOptions(
    _beta_responses_client_event_param.ResponseCreatePromptCacheOptions,
    total=False,
): ...
class ResponseCreateReasoning(
    _beta_responses_client_event_param.ResponseCreateReasoning,
    total=False,
): ...
class ResponseCreateStreamOptions(
    _beta_responses_client_event_param.ResponseCreateStreamOptions,
    total=False,
): ...
class ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam(
    _beta_responses_client_event_param.ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam,
    total=False,
): ...
class ResponseCreateAccessPrograms(
    _beta_responses_client_event_param.ResponseCreateAccessPrograms,
    total=False,
): ...
class ResponseCreateBackgroundOptions(
    _beta_responses_client_event_param.ResponseCreateBackgroundOptions,
    total=False,
): ...
class ResponseCreateImage(_beta_responses_client_event_param.ResponseCreateImage, total=False): ...
