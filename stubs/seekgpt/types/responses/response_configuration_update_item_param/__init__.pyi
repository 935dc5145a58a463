from typing_extensions import TypeAlias
from .. import _response_configuration_update_item_param
from .. import ResponseConfigurationUpdateItemParam
from .. import ResponseFormatTextJSONSchemaConfig as ResponseFormatTextJSONSchemaConfig
from ...shared_params import ResponseFormatText as ResponseFormatText

__all__ = ("TextFormat", "Reasoning", "ResponseConfigurationUpdateItemParam", "Text")
TextFormat: TypeAlias = _response_configuration_update_item_param.TextFormat
Reasoning: TypeAlias = _response_configuration_update_item_param.Reasoning
Text: TypeAlias = _response_configuration_update_item_param.Text
