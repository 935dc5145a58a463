from .. import _response_compact_params
from .. import ResponseCompactParams
from .. import BetaResponseInputItemParam as BetaResponseInputItemParam

__all__ = ("PromptCacheOptions", "Image", "ResponseCompactParams")

class PromptCacheOptions(_response_compact_params.PromptCacheOptions, total=False): ...
class Image(_response_compact_params.Image, total=False): ...
