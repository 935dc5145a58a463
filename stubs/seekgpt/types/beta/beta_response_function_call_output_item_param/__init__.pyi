from .. import BetaResponseFunctionCallOutputItemParam
from .. import BetaResponseInputFileContentParam as BetaResponseInputFileContentParam
from .. import BetaResponseInputImageContentParam as BetaResponseInputImageContentParam
from .. import BetaResponseInputTextContentParam as BetaResponseInputTextContentParam

__all__ = ("BetaResponseFunctionCallOutputItemParam",)
