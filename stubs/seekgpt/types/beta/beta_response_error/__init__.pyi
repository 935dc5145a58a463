from .. import BetaResponseError as BetaResponseError

__all__ = ("BetaResponseError",)
