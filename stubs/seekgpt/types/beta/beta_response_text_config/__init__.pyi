from .. import BetaResponseTextConfig
from .. import BetaResponseFormatTextConfig as BetaResponseFormatTextConfig

__all__ = ("BetaResponseTextConfig",)
