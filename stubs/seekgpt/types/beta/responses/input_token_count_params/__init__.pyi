from .. import _input_token_count_params
from .. import InputTokenCountParams as InputTokenCountParams

Conversation = _input_token_count_params.Conversation
ToolChoice = _input_token_count_params.ToolChoice

class Reasoning(_input_token_count_params.Reasoning): ...
class Text(_input_token_count_params.Text): ...
class ToolChoiceBetaSpecificProgrammaticToolCallingParam(
    _input_token_count_params.ToolChoiceBetaSpecificProgrammaticToolCallingParam,
): ...
