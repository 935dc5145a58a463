from .._apart import _beta_custom_tool
from .._apart import BetaCustomTool as BetaCustomTool

Format = _beta_custom_tool.Format
FormatGrammar = _beta_custom_tool.FormatGrammar
FormatText = _beta_custom_tool.FormatText
