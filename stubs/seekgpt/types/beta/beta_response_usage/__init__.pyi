from .. import _beta_response_usage
from .. import BetaResponseUsage as BetaResponseUsage

InputTokensDetails = _beta_response_usage.InputTokensDetails
OutputTokensDetails = _beta_response_usage.OutputTokensDetails
InputTokensDetailsCacheWriteTokensDetails = (
    _beta_response_usage.InputTokensDetailsCacheWriteTokensDetails
)
