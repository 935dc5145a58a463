from .. import _beta_response_format_text_config_param
from .. import BetaResponseFormatTextConfigParam as BetaResponseFormatTextConfigParam
from .. import (
    BetaResponseFormatTextJSONSchemaConfigParam as BetaResponseFormatTextJSONSchemaConfigParam,
)

class JSONObject(_beta_response_format_text_config_param.JSONObject, total=False): ...
class Text(_beta_response_format_text_config_param.Text, total=False): ...
