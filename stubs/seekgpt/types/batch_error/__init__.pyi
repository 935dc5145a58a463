from .. import BatchError as BatchError
