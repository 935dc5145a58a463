from .. import BetaResponseInjectEventParam
from .. import BetaResponseInputItemParam as BetaResponseInputItemParam

__all__ = ("BetaResponseInjectEventParam",)
