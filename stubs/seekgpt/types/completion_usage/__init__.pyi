from .._apart import _completion_usage
from .._apart import CompletionUsage as CompletionUsage

CompletionTokensDetails = _completion_usage.CompletionTokensDetails
PromptTokensDetails = _completion_usage.PromptTokensDetails
