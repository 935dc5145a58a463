from .. import _response
from .. import Response as Response
from ...shared import Reasoning as Reasoning
from .. import ResponseError as ResponseError
from .._apart import ResponseInputItem as ResponseInputItem
from .._apart import ResponseOutputItem as ResponseOutputItem
from .. import ResponsePrompt as ResponsePrompt
from .. import ResponseTextConfig as ResponseTextConfig
from .. import ResponseUsage as ResponseUsage
from .._apart import Tool as Tool
from .. import ToolChoiceAllowed as ToolChoiceAllowed
from .. import ToolChoiceApplyPatch as ToolChoiceApplyPatch
from .. import ToolChoiceCustom as ToolChoiceCustom
from .. import ToolChoiceFunction as ToolChoiceFunction
from .. import ToolChoiceMcp as ToolChoiceMcp
from .. import ToolChoiceShell as ToolChoiceShell
from .. import ToolChoiceTypes as ToolChoiceTypes

ModerationInput = _response.ModerationInput
ModerationOutput = _response.ModerationOutput
ToolChoice = _response.ToolChoice
PromptCacheDiagnostics = _response.PromptCacheDiagnostics
Conversation = _response.Conversation
IncompleteDetails = _response.IncompleteDetails
Moderation = _response.Moderation
ModerationInputError = _response.ModerationInputError
ModerationInputModerationResult = _response.ModerationInputModerationResult
ModerationOutputError = _response.ModerationOutputError
ModerationOutputModerationResult = _response.ModerationOutputModerationResult
PromptCacheOptions = _response.PromptCacheOptions
ToolChoiceSpecificProgrammaticToolCallingParam = (
    _response.ToolChoiceSpecificProgrammaticToolCallingParam
)
AccessPrograms = _response.AccessPrograms
Image = _response.Image
InputTransformation = _response.InputTransformation
PromptCacheDiagnosticsCacheMiss = _response.PromptCacheDiagnosticsCacheMiss
PromptCacheDiagnosticsCacheHit = _response.PromptCacheDiagnosticsCacheHit
PromptCacheDiagnosticsComparisonResponseNotFound = (
    _response.PromptCacheDiagnosticsComparisonResponseNotFound
)
PromptCacheDiagnosticsUnavailable = _response.PromptCacheDiagnosticsUnavailable
ToolUsage = _response.ToolUsage
ToolUsageImageGen = _response.ToolUsageImageGen
ToolUsageImageGenInputTokensDetails = _response.ToolUsageImageGenInputTokensDetails
ToolUsageImageGenCachedTokensDetails = _response.ToolUsageImageGenCachedTokensDetails
ToolUsageImageGenOutputTokensDetails = _response.ToolUsageImageGenOutputTokensDetails
ToolUsageWebSearch = _response.ToolUsageWebSearch
