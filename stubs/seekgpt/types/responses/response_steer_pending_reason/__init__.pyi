from .. import ResponseSteerPendingReason as ResponseSteerPendingReason
