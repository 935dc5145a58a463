from .. import _response_compact_params
from .. import ResponseCompactParams as ResponseCompactParams
from ..beta_response_input_item_param import (
    BetaResponseInputItemParam as BetaResponseInputItemParam,
)

class PromptCacheOptions(_response_compact_params.PromptCacheOptions): ...
class Image(_response_compact_params.Image): ...
