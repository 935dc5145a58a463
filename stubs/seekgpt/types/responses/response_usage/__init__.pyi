from .. import _response_usage
from .. import ResponseUsage as ResponseUsage

InputTokensDetails = _response_usage.InputTokensDetails
OutputTokensDetails = _response_usage.OutputTokensDetails
InputTokensDetailsCacheWriteTokensDetails = (
    _response_usage.InputTokensDetailsCacheWriteTokensDetails
)
