from .. import _batch_usage
from .. import BatchUsage as BatchUsage

InputTokensDetails = _batch_usage.InputTokensDetails
OutputTokensDetails = _batch_usage.OutputTokensDetails
