from typing_extensions import TypeAlias
from .. import _batch
from .. import Batch
from .. import BatchError as BatchError
from .. import BatchRequestCounts as BatchRequestCounts
from .. import BatchUsage as BatchUsage

__all__ = ("Batch", "Errors")
Errors: TypeAlias = _batch.Errors
