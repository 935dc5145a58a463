from .. import BetaResponseInjectEvent as BetaResponseInjectEvent
from .. import BetaResponseInputItem as BetaResponseInputItem
