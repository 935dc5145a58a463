from .. import BetaResponseInputContent as BetaResponseInputContent
from .. import BetaResponseInputFile as BetaResponseInputFile
from .. import BetaResponseInputImage as BetaResponseInputImage
from .. import BetaResponseInputText as BetaResponseInputText
