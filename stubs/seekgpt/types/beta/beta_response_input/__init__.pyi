from .. import BetaResponseInput as BetaResponseInput
from .. import BetaResponseInputItem as BetaResponseInputItem

__all__ = ("BetaResponseInput",)
