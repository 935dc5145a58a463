from typing_extensions import TypeAlias
from .. import _beta_custom_tool
from .. import BetaCustomTool as BetaCustomTool

Format: TypeAlias = _beta_custom_tool.Format
FormatGrammar: TypeAlias = _beta_custom_tool.FormatGrammar
FormatText: TypeAlias = _beta_custom_tool.FormatText
