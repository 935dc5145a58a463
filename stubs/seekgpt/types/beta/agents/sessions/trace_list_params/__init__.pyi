from .. import TraceListParams as TraceListParams
