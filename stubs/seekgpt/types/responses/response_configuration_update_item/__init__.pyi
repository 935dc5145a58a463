from typing_extensions import TypeAlias
from .. import _response_configuration_update_item
from .. import ResponseConfigurationUpdateItem as ResponseConfigurationUpdateItem
from .. import ResponseFormatTextJSONSchemaConfig as ResponseFormatTextJSONSchemaConfig
from ...shared import ResponseFormatText as ResponseFormatText

TextFormat: TypeAlias = _response_configuration_update_item.TextFormat
Reasoning: TypeAlias = _response_configuration_update_item.Reasoning
Text: TypeAlias = _response_configuration_update_item.Text
