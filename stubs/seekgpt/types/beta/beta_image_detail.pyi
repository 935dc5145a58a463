__all__ = ["BetaImageDetail"]

from .._literals import _beta_beta_image_detail_BetaImageDetail as BetaImageDetail
