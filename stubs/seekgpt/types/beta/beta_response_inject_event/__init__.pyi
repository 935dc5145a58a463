from .. import BetaResponseInjectEvent as BetaResponseInjectEvent
from .._apart import BetaResponseInputItem as BetaResponseInputItem
