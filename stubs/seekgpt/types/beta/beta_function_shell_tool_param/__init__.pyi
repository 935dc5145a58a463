from typing_extensions import TypeAlias
from .. import _beta_function_shell_tool_param
from .. import BetaFunctionShellToolParam
from .. import BetaContainerAutoParam as BetaContainerAutoParam
from .. import BetaContainerReferenceParam as BetaContainerReferenceParam
from .. import BetaLocalEnvironmentParam as BetaLocalEnvironmentParam

__all__ = ("Environment", "BetaFunctionShellToolParam")
Environment: TypeAlias = _beta_function_shell_tool_param.Environment
