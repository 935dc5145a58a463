from typing_extensions import TypeAlias
from .. import _beta_response_format_text_config
from .. import BetaResponseFormatTextConfig as BetaResponseFormatTextConfig
from .. import BetaResponseFormatTextJSONSchemaConfig as BetaResponseFormatTextJSONSchemaConfig

JSONObject: TypeAlias = _beta_response_format_text_config.JSONObject
Text: TypeAlias = _beta_response_format_text_config.Text
