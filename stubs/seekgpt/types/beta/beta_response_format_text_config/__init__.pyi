from .. import _beta_response_format_text_config
from .. import BetaResponseFormatTextConfig as BetaResponseFormatTextConfig
from .._apart import (
    BetaResponseFormatTextJSONSchemaConfig as BetaResponseFormatTextJSONSchemaConfig,
)

JSONObject = _beta_response_format_text_config.JSONObject
Text = _beta_response_format_text_config.Text
