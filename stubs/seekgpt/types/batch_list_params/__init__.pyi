from .. import BatchListParams

__all__ = ("BatchListParams",)
