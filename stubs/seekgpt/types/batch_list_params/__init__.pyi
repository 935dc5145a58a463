from .. import BatchListParams as BatchListParams

__all__ = ("BatchListParams",)
