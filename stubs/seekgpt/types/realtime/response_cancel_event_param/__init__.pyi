from .. import ResponseCancelEventParam

__all__ = ("ResponseCancelEventParam",)
