from typing_extensions import TypeAlias
from .. import _beta_response
from .. import BetaResponse as BetaResponse
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

ModerationInput: TypeAlias = _beta_response.ModerationInput
ModerationOutput: TypeAlias = _beta_response.ModerationOutput
ToolChoice: TypeAlias = _beta_response.ToolChoice
PromptCacheDiagnostics: TypeAlias = _beta_response.PromptCacheDiagnostics
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
AccessPrograms: TypeAlias = _beta_response.AccessPrograms
Image: TypeAlias = _beta_response.Image
InputTransformation: TypeAlias = _beta_response.InputTransformation
PromptCacheDiagnosticsCacheMiss: TypeAlias = _beta_response.PromptCacheDiagnosticsCacheMiss
PromptCacheDiagnosticsCacheHit: TypeAlias = _beta_response.PromptCacheDiagnosticsCacheHit
PromptCacheDiagnosticsComparisonResponseNotFound: TypeAlias = (
    _beta_response.PromptCacheDiagnosticsComparisonResponseNotFound
)
PromptCacheDiagnosticsUnavailable: TypeAlias = _beta_response.PromptCacheDiagnosticsUnavailable
ToolUsage: TypeAlias = _beta_response.ToolUsage
ToolUsageImageGen: TypeAlias = _beta_response.ToolUsageImageGen
ToolUsageImageGenInputTokensDetails: TypeAlias = _beta_response.ToolUsageImageGenInputTokensDetails
ToolUsageImageGenCachedTokensDetails: TypeAlias = (
    _beta_response.ToolUsageImageGenCachedTokensDetails
)
ToolUsageImageGenOutputTokensDetails: TypeAlias = (
    _beta_response.ToolUsageImageGenOutputTokensDetails
)
ToolUsageWebSearch: TypeAlias = _beta_response.ToolUsageWebSearch
