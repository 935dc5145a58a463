from .. import BetaResponseInputContentParam
from .. import BetaResponseInputFileParam as BetaResponseInputFileParam
from .. import BetaResponseInputImageParam as BetaResponseInputImageParam
from .. import BetaResponseInputTextParam as BetaResponseInputTextParam

__all__ = ("BetaResponseInputContentParam",)
