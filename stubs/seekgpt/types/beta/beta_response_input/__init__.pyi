from .. import BetaResponseInput as BetaResponseInput
from .._apart import BetaResponseInputItem as BetaResponseInputItem
