from .. import BetaResponseFunctionCallOutputItem as BetaResponseFunctionCallOutputItem
from .. import BetaResponseInputFileContent as BetaResponseInputFileContent
from .. import BetaResponseInputImageContent as BetaResponseInputImageContent
from .. import BetaResponseInputTextContent as BetaResponseInputTextContent
