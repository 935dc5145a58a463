from typing_extensions import TypeAlias
from .. import _beta_response_usage
from .. import BetaResponseUsage as BetaResponseUsage

InputTokensDetails: TypeAlias = _beta_response_usage.InputTokensDetails
OutputTokensDetails: TypeAlias = _beta_response_usage.OutputTokensDetails
InputTokensDetailsCacheWriteTokensDetails: TypeAlias = (
    _beta_response_usage.InputTokensDetailsCacheWriteTokensDetails
)
