from .. import _response_compact_params
from .. import ResponseCompactParams
from ..response_input_item_param import ResponseInputItemParam as ResponseInputItemParam

__all__ = ("PromptCacheOptions", "Image", "ResponseCompactParams")

class PromptCacheOptions(_response_compact_params.PromptCacheOptions, total=False): ...
class Image(_response_compact_params.Image, total=False): ...
