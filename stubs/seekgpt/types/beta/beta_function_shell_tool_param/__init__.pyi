from .._apart import _beta_function_shell_tool_param
from .._apart import BetaFunctionShellToolParam as BetaFunctionShellToolParam
from .._apart import BetaContainerAutoParam as BetaContainerAutoParam
from .._apart import BetaContainerReferenceParam as BetaContainerReferenceParam
from .._apart import BetaLocalEnvironmentParam as BetaLocalEnvironmentParam

Environment = _beta_function_shell_tool_param.Environment
