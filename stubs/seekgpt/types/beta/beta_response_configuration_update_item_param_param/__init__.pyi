from .._apart import _beta_response_configuration_update_item_param_param
from .._apart import (
    BetaResponseConfigurationUpdateItemParamParam as BetaResponseConfigurationUpdateItemParamParam,
)
from .._apart import (
    BetaResponseFormatTextJSONSchemaConfigParam as BetaResponseFormatTextJSONSchemaConfigParam,
)

TextFormat = _beta_response_configuration_update_item_param_param.TextFormat

class Agent(_beta_response_configuration_update_item_param_param.Agent): ...
class Reasoning(_beta_response_configuration_update_item_param_param.Reasoning): ...
class Text(_beta_response_configuration_update_item_param_param.Text): ...
class TextFormatText(_beta_response_configuration_update_item_param_param.TextFormatText): ...
