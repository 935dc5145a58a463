from typing_extensions import TypeAlias
from .. import _beta_responses_client_event
from .. import BetaResponsesClientEvent as BetaResponsesClientEvent
from .. import BetaResponseConversationParam as BetaResponseConversationParam
from .. import BetaResponseInjectEvent as BetaResponseInjectEvent
from .. import BetaResponseInputItem as BetaResponseInputItem
from .. import BetaResponsePrompt as BetaResponsePrompt
from .. import BetaResponseTextConfig as BetaResponseTextConfig
from .. import BetaTool as BetaTool
from .. import BetaToolChoiceAllowed as BetaToolChoiceAllowed
from .. import BetaToolChoiceApplyPatch as BetaToolChoiceApplyPatch
from .. import BetaToolChoiceCustom as BetaToolChoiceCustom
from .. import BetaToolChoiceFunction as BetaToolChoiceFunction
from .. import BetaToolChoiceMcp as BetaToolChoiceMcp
from .. import BetaToolChoiceShell as BetaToolChoiceShell
from .. import BetaToolChoiceTypes as BetaToolChoiceTypes

ResponseCreateConversation: TypeAlias = _beta_responses_client_event.ResponseCreateConversation
ResponseCreateToolChoice: TypeAlias = _beta_responses_client_event.ResponseCreateToolChoice
ResponseCreate: TypeAlias = _beta_responses_client_event.ResponseCreate
ResponseCreateContextManagement: TypeAlias = (
    _beta_responses_client_event.ResponseCreateContextManagement
)
ResponseCreateModeration: TypeAlias = _beta_responses_client_event.ResponseCreateModeration
ResponseCreateModerationPolicy: TypeAlias = (
    _beta_responses_client_event.ResponseCreateModerationPolicy
)
ResponseCreateModerationPolicyInput: TypeAlias = (
    _beta_responses_client_event.ResponseCreateModerationPolicyInput
)
ResponseCreateModerationPolicyOutput: TypeAlias = (
    _beta_responses_client_event.ResponseCreateModerationPolicyOutput
)
ResponseCreateMultiAgent: TypeAlias = _beta_responses_client_event.ResponseCreateMultiAgent
ResponseCreatePromptCacheOptions: TypeAlias = (
    _beta_responses_client_event.ResponseCreatePromptCacheOptions
)
ResponseCreateReasoning: TypeAlias = _beta_responses_client_event.ResponseCreateReasoning
ResponseCreateStreamOptions: TypeAlias = _beta_responses_client_event.ResponseCreateStreamOptions
ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam: TypeAlias = (
    _beta_responses_client_event.ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam
)
ResponseCreateAccessPrograms: TypeAlias = _beta_responses_client_event.ResponseCreateAccessPrograms
ResponseCreateBackgroundOptions: TypeAlias = (
    _beta_responses_client_event.ResponseCreateBackgroundOptions
)
ResponseCreateImage: TypeAlias = _beta_responses_client_event.ResponseCreateImage
