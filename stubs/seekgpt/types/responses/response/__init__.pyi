from typing_extensions import TypeAlias
from .. import _response
from .. import Response as Response
from .. import ResponseError as ResponseError
from .. import ResponseInputItem as ResponseInputItem
from .. import ResponseOutputItem as ResponseOutputItem
from .. import ResponsePrompt as ResponsePrompt
from .. import ResponseTextConfig as ResponseTextConfig
from .. import ResponseUsage as ResponseUsage
from .. import Tool as Tool
from .. import ToolChoiceAllowed as ToolChoiceAllowed
from .. import ToolChoiceApplyPatch as ToolChoiceApplyPatch
from .. import ToolChoiceCustom as ToolChoiceCustom
from .. import ToolChoiceFunction as ToolChoiceFunction
from .. import ToolChoiceMcp as ToolChoiceMcp
from .. import ToolChoiceShell as ToolChoiceShell
from .. import ToolChoiceTypes as ToolChoiceTypes
from ...shared import Reasoning as Reasoning

ModerationInput: TypeAlias = _response.ModerationInput
ModerationOutput: TypeAlias = _response.ModerationOutput
ToolChoice: TypeAlias = _response.ToolChoice
PromptCacheDiagnostics: TypeAlias = _response.PromptCacheDiagnostics
Conversation: TypeAlias = _response.Conversation
IncompleteDetails: TypeAlias = _response.IncompleteDetails
Moderation: TypeAlias = _response.Moderation
ModerationInputError: TypeAlias = _response.ModerationInputError
ModerationInputModerationResult: TypeAlias = _response.ModerationInputModerationResult
ModerationOutputError: TypeAlias = _response.ModerationOutputError
ModerationOutputModerationResult: TypeAlias = _response.ModerationOutputModerationResult
PromptCacheOptions: TypeAlias = _response.PromptCacheOptions
ToolChoiceSpecificProgrammaticToolCallingParam: TypeAlias = (
    _response.ToolChoiceSpecificProgrammaticToolCallingParam
)
AccessPrograms: TypeAlias = _response.AccessPrograms
Image: TypeAlias = _response.Image
InputTransformation: TypeAlias = _response.InputTransformation
PromptCacheDiagnosticsCacheMiss: TypeAlias = _response.PromptCacheDiagnosticsCacheMiss
PromptCacheDiagnosticsCacheHit: TypeAlias = _response.PromptCacheDiagnosticsCacheHit
PromptCacheDiagnosticsComparisonResponseNotFound: TypeAlias = (
    _response.PromptCacheDiagnosticsComparisonResponseNotFound
)
PromptCacheDiagnosticsUnavailable: TypeAlias = _response.PromptCacheDiagnosticsUnavailable
ToolUsage: TypeAlias = _response.ToolUsage
ToolUsageImageGen: TypeAlias = _response.ToolUsageImageGen
ToolUsageImageGenInputTokensDetails: TypeAlias = _response.ToolUsageImageGenInputTokensDetails
ToolUsageImageGenCachedTokensDetails: TypeAlias = _response.ToolUsageImageGenCachedTokensDetails
ToolUsageImageGenOutputTokensDetails: TypeAlias = _response.ToolUsageImageGenOutputTokensDetails
ToolUsageWebSearch: TypeAlias = _response.ToolUsageWebSearch
