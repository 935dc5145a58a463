__all__ = ["BetaResponseIncludable"]

from .._literals import _beta_BetaResponseIncludable as BetaResponseIncludable
