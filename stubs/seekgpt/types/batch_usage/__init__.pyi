from typing_extensions import TypeAlias
from .. import _batch_usage
from .. import BatchUsage

__all__ = ("BatchUsage", "InputTokensDetails", "OutputTokensDetails")
InputTokensDetails: TypeAlias = _batch_usage.InputTokensDetails
OutputTokensDetails: TypeAlias = _batch_usage.OutputTokensDetails
