from .. import TraceListParams

__all__ = ("TraceListParams",)
