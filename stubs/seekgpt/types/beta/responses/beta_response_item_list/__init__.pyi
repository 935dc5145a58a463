from .. import BetaResponseItemList as BetaResponseItemList
from ... import BetaResponseItem as BetaResponseItem
