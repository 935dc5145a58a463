from .beta_response_item_list import BetaResponseItemList as BetaResponseItemList
from .input_item_list_params import InputItemListParams as InputItemListParams
from .input_token_count_params import InputTokenCountParams as InputTokenCountParams
from .input_token_count_response import InputTokenCountResponse as InputTokenCountResponse

__all__ = [
    "BetaResponseItemList",
    "InputItemListParams",
    "InputTokenCountParams",
    "InputTokenCountResponse",
]
