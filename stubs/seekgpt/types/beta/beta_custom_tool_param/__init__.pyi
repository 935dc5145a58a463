from .._apart import _beta_custom_tool_param
from .._apart import BetaCustomToolParam as BetaCustomToolParam

Format = _beta_custom_tool_param.Format

class FormatGrammar(_beta_custom_tool_param.FormatGrammar): ...
class FormatText(_beta_custom_tool_param.FormatText): ...
