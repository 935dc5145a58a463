from .. import _beta_response
from .. import BetaResponse as BetaResponse
from .. import BetaResponseError as BetaResponseError
from .._apart import BetaResponseInputItem as BetaResponseInputItem
from .._apart import BetaResponseOutputItem as BetaResponseOutputItem
from .. import BetaResponsePrompt as BetaResponsePrompt
from .. import BetaResponseTextConfig as BetaResponseTextConfig
from .. import BetaResponseUsage as BetaResponseUsage
from .._apart import BetaTool as BetaTool
from .. import BetaToolChoiceAllowed as BetaToolChoiceAllowed
from .. import BetaToolChoiceApplyPatch as BetaToolChoiceApplyPatch
from .. import BetaToolChoiceCustom as BetaToolChoiceCustom
from .. import BetaToolChoiceFunction as BetaToolChoiceFunction
from .. import BetaToolChoiceMcp as BetaToolChoiceMcp
from .. import BetaToolChoiceShell as BetaToolChoiceShell
from .. import BetaToolChoiceTypes as BetaToolChoiceTypes

ModerationInput = _beta_response.ModerationInput
ModerationOutput = _beta_response.ModerationOutput
ToolChoice = _beta_response.ToolChoice
PromptCacheDiagnostics = _beta_response.PromptCacheDiagnostics
Conversation = _beta_response.Conversation
IncompleteDetails = _beta_response.IncompleteDetails
Moderation = _beta_response.Moderation
ModerationInputError = _beta_response.ModerationInputError
ModerationInputModerationResult = _beta_response.ModerationInputModerationResult
ModerationOutputError = _beta_response.ModerationOutputError
ModerationOutputModerationResult = _beta_response.ModerationOutputModerationResult
PromptCacheOptions = _beta_response.PromptCacheOptions
Reasoning = _beta_response.Reasoning
ToolChoiceBetaSpecificProgrammaticToolCallingParam = (
    _beta_response.ToolChoiceBetaSpecificProgrammaticToolCallingParam
)
AccessPrograms = _beta_response.AccessPrograms
Image = _beta_response.Image
InputTransformation = _beta_response.InputTransformation
PromptCacheDiagnosticsCacheMiss = _beta_response.PromptCacheDiagnosticsCacheMiss
PromptCacheDiagnosticsCacheHit = _beta_response.PromptCacheDiagnosticsCacheHit
PromptCacheDiagnosticsComparisonResponseNotFound = (
    _beta_response.PromptCacheDiagnosticsComparisonResponseNotFound
)
PromptCacheDiagnosticsUnavailable = _beta_response.PromptCacheDiagnosticsUnavailable
ToolUsage = _beta_response.ToolUsage
ToolUsageImageGen = _beta_response.ToolUsageImageGen
ToolUsageImageGenInputTokensDetails = _beta_response.ToolUsageImageGenInputTokensDetails
ToolUsageImageGenCachedTokensDetails = _beta_response.ToolUsageImageGenCachedTokensDetails
ToolUsageImageGenOutputTokensDetails = _beta_response.ToolUsageImageGenOutputTokensDetails
ToolUsageWebSearch = _beta_response.ToolUsageWebSearch
