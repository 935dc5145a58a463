from typing_extensions import TypeAlias
from .. import _beta_response_configuration_update_item_param_param
from .. import (
    BetaResponseConfigurationUpdateItemParamParam as BetaResponseConfigurationUpdateItemParamParam,
)
from .. import (
    BetaResponseFormatTextJSONSchemaConfigParam as BetaResponseFormatTextJSONSchemaConfigParam,
)

TextFormat: TypeAlias = _beta_response_configuration_update_item_param_param.TextFormat

class Agent(_beta_response_configuration_update_item_param_param.Agent, total=False): ...
class Reasoning(_beta_response_configuration_update_item_param_param.Reasoning, total=False): ...
class Text(_beta_response_configuration_update_item_param_param.Text, total=False): ...
class TextFormatText(
    _beta_response_configuration_update_item_param_param.TextFormatText,
    total=False,
): ...
