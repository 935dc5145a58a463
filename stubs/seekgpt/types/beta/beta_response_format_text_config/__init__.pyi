from typing_extensions import TypeAlias
from .. import _beta_response_format_text_config
from .. import BetaResponseFormatTextConfig
from .. import BetaResponseFormatTextJSONSchemaConfig as BetaResponseFormatTextJSONSchemaConfig

__all__ = ("BetaResponseFormatTextConfig", "JSONObject", "Text")
JSONObject: TypeAlias = _beta_response_format_text_config.JSONObject
Text: TypeAlias = _beta_response_format_text_config.Text
