from typing_extensions import TypeAlias
from .. import _response_configuration_update_item_param
from .. import ResponseConfigurationUpdateItemParam as ResponseConfigurationUpdateItemParam
from .. import ResponseFormatTextJSONSchemaConfig as ResponseFormatTextJSONSchemaConfig
from ...shared_params import ResponseFormatText as ResponseFormatText

TextFormat: TypeAlias = _response_configuration_update_item_param.TextFormat
Reasoning: TypeAlias = _response_configuration_update_item_param.Reasoning
Text: TypeAlias = _response_configuration_update_item_param.Text
