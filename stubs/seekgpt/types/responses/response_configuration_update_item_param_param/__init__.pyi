from .._apart import _response_configuration_update_item_param_param
from .._apart import (
    ResponseConfigurationUpdateItemParamParam as ResponseConfigurationUpdateItemParamParam,
)
from ...shared_params import ResponseFormatText as ResponseFormatText
from .._apart import (
    ResponseFormatTextJSONSchemaConfigParam as ResponseFormatTextJSONSchemaConfigParam,
)

TextFormat = _response_configuration_update_item_param_param.TextFormat

class Reasoning(_response_configuration_update_item_param_param.Reasoning): ...
class Text(_response_configuration_update_item_param_param.Text): ...
