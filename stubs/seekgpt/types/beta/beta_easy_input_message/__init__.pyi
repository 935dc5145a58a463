from .. import BetaEasyInputMessage
from .. import BetaResponseInputContent as BetaResponseInputContent

__all__ = ("BetaEasyInputMessage",)
