from .output_item_list_params import OutputItemListParams as OutputItemListParams
from .output_item_list_response import OutputItemListResponse as OutputItemListResponse
from .output_item_retrieve_response import OutputItemRetrieveResponse as OutputItemRetrieveResponse

__all__ = ["OutputItemListParams", "OutputItemListResponse", "OutputItemRetrieveResponse"]
