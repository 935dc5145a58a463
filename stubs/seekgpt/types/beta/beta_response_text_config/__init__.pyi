from .. import BetaResponseTextConfig as BetaResponseTextConfig
from .. import BetaResponseFormatTextConfig as BetaResponseFormatTextConfig
