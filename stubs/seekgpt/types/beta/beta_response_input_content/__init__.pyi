from .._apart import BetaResponseInputContent as BetaResponseInputContent
from .._apart import BetaResponseInputFile as BetaResponseInputFile
from .._apart import BetaResponseInputImage as BetaResponseInputImage
from .._apart import BetaResponseInputText as BetaResponseInputText
