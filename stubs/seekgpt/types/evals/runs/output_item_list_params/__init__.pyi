from .. import OutputItemListParams as OutputItemListParams
