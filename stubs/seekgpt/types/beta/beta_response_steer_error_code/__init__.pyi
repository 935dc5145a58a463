from .. import BetaResponseSteerErrorCode

__all__ = ("BetaResponseSteerErrorCode",)
