from .._apart import _beta_function_shell_tool
from .._apart import BetaFunctionShellTool as BetaFunctionShellTool
from .._apart import BetaContainerAuto as BetaContainerAuto
from .._apart import BetaContainerReference as BetaContainerReference
from .._apart import BetaLocalEnvironment as BetaLocalEnvironment

Environment = _beta_function_shell_tool.Environment
