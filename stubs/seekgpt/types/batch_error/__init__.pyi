from .. import BatchError as BatchError

__all__ = ("BatchError",)
