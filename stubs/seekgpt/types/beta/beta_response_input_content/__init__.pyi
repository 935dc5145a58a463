from .. import BetaResponseInputContent
from .. import BetaResponseInputFile as BetaResponseInputFile
from .. import BetaResponseInputImage as BetaResponseInputImage
from .. import BetaResponseInputText as BetaResponseInputText

__all__ = ("BetaResponseInputContent",)
