from ..._literals import _beta_BetaResponseIncludable as _BetaResponseIncludable
from .. import _beta_responses_client_event_param
from .. import BetaResponsesClientEventParam as BetaResponsesClientEventParam
from .. import BetaResponseConversationParamParam as BetaResponseConversationParamParam
from .. import BetaResponseInjectEventParam as BetaResponseInjectEventParam
from .._apart import BetaResponseInputParam as BetaResponseInputParam
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
from .._apart import BetaToolParam as BetaToolParam

ResponseCreateConversation = _beta_responses_client_event_param.ResponseCreateConversation
ResponseCreateToolChoice = _beta_responses_client_event_param.ResponseCreateToolChoice

class ResponseCreate(_beta_responses_client_event_param.ResponseCreate): ...
class ResponseCreateContextManagement(
    _beta_responses_client_event_param.ResponseCreateContextManagement,
): ...
class ResponseCreateModeration(_beta_responses_client_event_param.ResponseCreateModeration): ...
class ResponseCreateModerationPolicy(
    _beta_responses_client_event_param.ResponseCreateModerationPolicy,
): ...
class ResponseCreateModerationPolicyInput(
    _beta_responses_client_event_param.ResponseCreateModerationPolicyInput,
): ...
class ResponseCreateModerationPolicyOutput(
    _beta_responses_client_event_param.ResponseCreateModerationPolicyOutput,
): ...
class ResponseCreateMultiAgent(_beta_responses_client_event_param.ResponseCreateMultiAgent): ...
class ResponseCreatePromptCacheOptions(
    _beta_responses_client_event_param.ResponseCreatePromptCacheOptions,
): ...
class ResponseCreateReasoning(_beta_responses_client_event_param.ResponseCreateReasoning): ...
class ResponseCreateStreamOptions(
    _beta_responses_client_event_param.ResponseCreateStreamOptions,
): ...
class ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam(
    _beta_responses_client_event_param.ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam,
): ...
class ResponseCreateAccessPrograms(
    _beta_responses_client_event_param.ResponseCreateAccessPrograms,
): ...
class ResponseCreateBackgroundOptions(
    _beta_responses_client_event_param.ResponseCreateBackgroundOptions,
): ...
class ResponseCreateImage(_beta_responses_client_event_param.ResponseCreateImage): ...

BetaResponseIncludable = _BetaResponseIncludable
