from .. import ResponseSteerErrorCode

__all__ = ("ResponseSteerErrorCode",)
