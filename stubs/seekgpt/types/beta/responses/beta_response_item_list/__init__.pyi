from .. import BetaResponseItemList as BetaResponseItemList
from ..._apart import BetaResponseItem as BetaResponseItem
