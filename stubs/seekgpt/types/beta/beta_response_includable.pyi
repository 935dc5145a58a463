__all__ = ["BetaResponseIncludable"]

from .._literals import (
    _beta_beta_response_includable_BetaResponseIncludable as BetaResponseIncludable,
)
