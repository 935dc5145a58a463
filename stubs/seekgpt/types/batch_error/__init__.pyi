from .. import BatchError

__all__ = ("BatchError",)
