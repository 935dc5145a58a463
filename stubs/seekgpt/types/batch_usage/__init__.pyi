from typing_extensions import TypeAlias
from .. import _batch_usage
from .. import BatchUsage as BatchUsage

InputTokensDetails: TypeAlias = _batch_usage.InputTokensDetails
OutputTokensDetails: TypeAlias = _batch_usage.OutputTokensDetails
