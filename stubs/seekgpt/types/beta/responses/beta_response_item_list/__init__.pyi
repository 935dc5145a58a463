from .. import BetaResponseItemList as BetaResponseItemList
from ...beta_response_item import BetaResponseItem as BetaResponseItem
