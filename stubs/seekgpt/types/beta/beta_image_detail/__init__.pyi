from ..._literals import _beta_BetaImageDetail as BetaImageDetail

__all__ = ("BetaImageDetail",)
