from .. import BatchRequestCounts as BatchRequestCounts
