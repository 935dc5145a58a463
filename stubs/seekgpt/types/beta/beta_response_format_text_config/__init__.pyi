from .. import _beta_response_format_text_config
from .. import BetaResponseFormatTextConfig as BetaResponseFormatTextConfig
from ..beta_response_format_text_json_schema_config import (
    BetaResponseFormatTextJSONSchemaConfig as BetaResponseFormatTextJSONSchemaConfig,
)

JSONObject = _beta_response_format_text_config.JSONObject
Text = _beta_response_format_text_config.Text
