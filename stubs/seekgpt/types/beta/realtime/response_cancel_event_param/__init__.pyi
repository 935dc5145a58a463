from .. import ResponseCancelEventParam as ResponseCancelEventParam

__all__ = ("ResponseCancelEventParam",)
