from typing_extensions import TypeAlias
from .. import _beta_function_shell_tool
from .. import BetaFunctionShellTool as BetaFunctionShellTool
from .. import BetaContainerAuto as BetaContainerAuto
from .. import BetaContainerReference as BetaContainerReference
from .. import BetaLocalEnvironment as BetaLocalEnvironment

Environment: TypeAlias = _beta_function_shell_tool.Environment
