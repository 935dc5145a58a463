from .. import BetaResponseError

__all__ = ("BetaResponseError",)
