from .. import BetaResponseInput
from .. import BetaResponseInputItem as BetaResponseInputItem

__all__ = ("BetaResponseInput",)
