from .._apart import _token_usage
from .._apart import TokenUsage as TokenUsage

InputTokensDetails = _token_usage.InputTokensDetails
OutputTokensDetails = _token_usage.OutputTokensDetails
