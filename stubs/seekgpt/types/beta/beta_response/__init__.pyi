from typing_extensions import TypeAlias
from .. import _beta_response
from .. import BetaResponse
from .. import BetaResponseError as BetaResponseError
from .. import BetaResponseInputItem as BetaResponseInputItem
from .. import BetaResponseOutputItem as BetaResponseOutputItem
from .. import BetaResponsePrompt as BetaResponsePrompt
from .. import BetaResponseTextConfig as BetaResponseTextConfig
from .. import BetaResponseUsage as BetaResponseUsage
from .. import BetaTool as BetaTool
from .. import BetaToolChoiceAllowed as BetaToolChoiceAllowed
from .. import BetaToolChoiceApplyPatch as BetaToolChoiceApplyPatch
from .. import BetaToolChoiceCustom as BetaToolChoiceCustom
from .. import BetaToolChoiceFunction as BetaToolChoiceFunction
from .. import BetaToolChoiceMcp as BetaToolChoiceMcp
from .. import BetaToolChoiceShell as BetaToolChoiceShell
from .. import BetaToolChoiceTypes as BetaToolChoiceTypes

__all__ = (
    "ModerationInput",
    "ModerationOutput",
    "ToolChoice",
    "BetaResponse",
    "Conversation",
    "IncompleteDetails",
    "Moderation",
    "ModerationInputError",
    "ModerationInputModerationResult",
    "ModerationOutputError",
    "ModerationOutputModerationResult",
    "PromptCacheOptions",
    "Reasoning",
    "ToolChoiceBetaSpecificProgrammaticToolCallingParam",
)
ModerationInput: TypeAlias = _beta_response.ModerationInput
ModerationOutput: TypeAlias = _beta_response.ModerationOutput
ToolChoice: TypeAlias = _beta_response.ToolChoice
Conversation: TypeAlias = _beta_response.Conversation
IncompleteDetails: TypeAlias = _beta_response.IncompleteDetails
Moderation: TypeAlias = _beta_response.Moderation
ModerationInputError: TypeAlias = _beta_response.ModerationInputError
ModerationInputModerationResult: TypeAlias = _beta_response.ModerationInputModerationResult
ModerationOutputError: TypeAlias = _beta_response.ModerationOutputError
ModerationOutputModerationResult: TypeAlias = _beta_response.ModerationOutputModerationResult
PromptCacheOptions: TypeAlias = _beta_response.PromptCacheOptions
Reasoning: TypeAlias = _beta_response.Reasoning
ToolChoiceBetaSpecificProgrammaticToolCallingParam: TypeAlias = (
    _beta_response.ToolChoiceBetaSpecificProgrammaticToolCallingParam
)
