from typing_extensions import TypeAlias
from .. import _beta_function_shell_tool
from .. import BetaFunctionShellTool
from .. import BetaContainerAuto as BetaContainerAuto
from .. import BetaContainerReference as BetaContainerReference
from .. import BetaLocalEnvironment as BetaLocalEnvironment

__all__ = ("Environment", "BetaFunctionShellTool")
Environment: TypeAlias = _beta_function_shell_tool.Environment
