from typing_extensions import TypeAlias
from .. import _responses_client_event
from .. import ResponsesClientEvent
from .. import ResponseConversationParam as ResponseConversationParam
from .. import ResponseInputItem as ResponseInputItem
from .. import ResponsePrompt as ResponsePrompt
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

__all__ = (
    "Conversation",
    "ToolChoice",
    "ResponsesClientEvent",
    "ContextManagement",
    "Moderation",
    "ModerationPolicy",
    "ModerationPolicyInput",
    "ModerationPolicyOutput",
    "PromptCacheOptions",
    "StreamOptions",
    "ToolChoiceSpecificProgrammaticToolCallingParam",
)
Conversation: TypeAlias = _responses_client_event.Conversation
ToolChoice: TypeAlias = _responses_client_event.ToolChoice
ContextManagement: TypeAlias = _responses_client_event.ContextManagement
Moderation: TypeAlias = _responses_client_event.Moderation
ModerationPolicy: TypeAlias = _responses_client_event.ModerationPolicy
ModerationPolicyInput: TypeAlias = _responses_client_event.ModerationPolicyInput
ModerationPolicyOutput: TypeAlias = _responses_client_event.ModerationPolicyOutput
PromptCacheOptions: TypeAlias = _responses_client_event.PromptCacheOptions
StreamOptions: TypeAlias = _responses_client_event.StreamOptions
ToolChoiceSpecificProgrammaticToolCallingParam: TypeAlias = (
    _responses_client_event.ToolChoiceSpecificProgrammaticToolCallingParam
)
