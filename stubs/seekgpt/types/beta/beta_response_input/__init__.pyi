from .. import BetaResponseInput as BetaResponseInput
from .. import BetaResponseInputItem as BetaResponseInputItem
