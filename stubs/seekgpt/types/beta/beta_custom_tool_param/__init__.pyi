from typing_extensions import TypeAlias
from .. import _beta_custom_tool_param
from .. import BetaCustomToolParam

__all__ = ("Format", "BetaCustomToolParam", "FormatGrammar", "FormatText")
Format: TypeAlias = _beta_custom_tool_param.Format

class FormatGrammar(_beta_custom_tool_param.FormatGrammar, total=False): ...
class FormatText(_beta_custom_tool_param.FormatText, total=False): ...
