from typing_extensions import TypeAlias
from .. import _function_shell_tool_param
from .. import FunctionShellToolParam
from .. import ContainerAutoParam as ContainerAutoParam
from .. import ContainerReferenceParam as ContainerReferenceParam
from .. import LocalEnvironmentParam as LocalEnvironmentParam

__all__ = ("Environment", "FunctionShellToolParam")
Environment: TypeAlias = _function_shell_tool_param.Environment
