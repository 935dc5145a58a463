from .. import BetaResponseInputContentParam as BetaResponseInputContentParam
from .. import BetaResponseInputFileParam as BetaResponseInputFileParam
from .. import BetaResponseInputImageParam as BetaResponseInputImageParam
from .. import BetaResponseInputTextParam as BetaResponseInputTextParam
