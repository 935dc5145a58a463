from .. import _batch
from .. import Batch as Batch
from .. import BatchError as BatchError
from .. import BatchRequestCounts as BatchRequestCounts
from .. import BatchUsage as BatchUsage

Errors = _batch.Errors
