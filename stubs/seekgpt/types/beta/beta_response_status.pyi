__all__ = ["BetaResponseStatus"]

from .._literals import _beta_beta_response_status_BetaResponseStatus as BetaResponseStatus
