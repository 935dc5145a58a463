from .. import _beta_response_format_text_config_param
from .. import BetaResponseFormatTextConfigParam as BetaResponseFormatTextConfigParam
from .._apart import (
    BetaResponseFormatTextJSONSchemaConfigParam as BetaResponseFormatTextJSONSchemaConfigParam,
)

class JSONObject(_beta_response_format_text_config_param.JSONObject): ...
class Text(_beta_response_format_text_config_param.Text): ...
