from typing_extensions import TypeAlias
from .. import _response_usage
from .. import ResponseUsage as ResponseUsage

InputTokensDetails: TypeAlias = _response_usage.InputTokensDetails
OutputTokensDetails: TypeAlias = _response_usage.OutputTokensDetails
InputTokensDetailsCacheWriteTokensDetails: TypeAlias = (
    _response_usage.InputTokensDetailsCacheWriteTokensDetails
)
