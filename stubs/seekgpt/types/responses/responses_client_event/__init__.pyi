from typing_extensions import TypeAlias
from .. import _responses_client_event
from .. import ResponsesClientEvent as ResponsesClientEvent
from .. import ResponseConversationParam as ResponseConversationParam
from .. import ResponseInputItem as ResponseInputItem
from .. import ResponsePrompt as ResponsePrompt
from .. import ResponseSteerEvent as ResponseSteerEvent
from .. import ResponseTextConfig as ResponseTextConfig
from .. import Tool as Tool
from .. import ToolChoiceAllowed as ToolChoiceAllowed
from .. import ToolChoiceApplyPatch as ToolChoiceApplyPatch
from .. import ToolChoiceCustom as ToolChoiceCustom
from .. import ToolChoiceFunction as ToolChoiceFunction
from .. import ToolChoiceMcp as ToolChoiceMcp
from .. import ToolChoiceShell as ToolChoiceShell
from .. import ToolChoiceTypes as ToolChoiceTypes
from ...shared import Reasoning as Reasoning

ContextManagement: TypeAlias = _responses_client_event.ContextManagement
Conversation: TypeAlias = _responses_client_event.Conversation
Moderation: TypeAlias = _responses_client_event.Moderation
ModerationPolicy: TypeAlias = _responses_client_event.ModerationPolicy
ModerationPolicyInput: TypeAlias = _responses_client_event.ModerationPolicyInput
ModerationPolicyOutput: TypeAlias = _responses_client_event.ModerationPolicyOutput
PromptCacheOptions: TypeAlias = _responses_client_event.PromptCacheOptions
StreamOptions: TypeAlias = _responses_client_event.StreamOptions
ToolChoice: TypeAlias = _responses_client_event.ToolChoice
ToolChoiceSpecificProgrammaticToolCallingParam: TypeAlias = (
    _responses_client_event.ToolChoiceSpecificProgrammaticToolCallingParam
)
ResponseCreateConversation: TypeAlias = _responses_client_event.ResponseCreateConversation
ResponseCreateToolChoice: TypeAlias = _responses_client_event.ResponseCreateToolChoice
ResponseCreate: TypeAlias = _responses_client_event.ResponseCreate
ResponseCreateContextManagement: TypeAlias = _responses_client_event.ResponseCreateContextManagement
ResponseCreateModeration: TypeAlias = _responses_client_event.ResponseCreateModeration
ResponseCreateModerationPolicy: TypeAlias = _responses_client_event.ResponseCreateModerationPolicy
ResponseCreateModerationPolicyInput: TypeAlias = (
    _responses_client_event.ResponseCreateModerationPolicyInput
)
ResponseCreateModerationPolicyOutput: TypeAlias = (
    _responses_client_event.ResponseCreateModerationPolicyOutput
)
ResponseCreatePromptCacheOptions: TypeAlias = (
    _responses_client_event.ResponseCreatePromptCacheOptions
)
ResponseCreateStreamOptions: TypeAlias = _responses_client_event.ResponseCreateStreamOptions
ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam: TypeAlias = (
    _responses_client_event.ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam
)
ResponseCreateAccessPrograms: TypeAlias = _responses_client_event.ResponseCreateAccessPrograms
ResponseCreateBackgroundOptions: TypeAlias = _responses_client_event.ResponseCreateBackgroundOptions
ResponseCreateImage: TypeAlias = _responses_client_event.ResponseCreateImage
