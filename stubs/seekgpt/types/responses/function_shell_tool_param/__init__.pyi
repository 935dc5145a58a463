from .._apart import _function_shell_tool_param
from .._apart import FunctionShellToolParam as FunctionShellToolParam
from .._apart import ContainerAutoParam as ContainerAutoParam
from .._apart import ContainerReferenceParam as ContainerReferenceParam
from .._apart import LocalEnvironmentParam as LocalEnvironmentParam

Environment = _function_shell_tool_param.Environment
