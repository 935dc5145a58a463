from .._apart import _function_shell_tool
from .._apart import FunctionShellTool as FunctionShellTool
from .._apart import ContainerAuto as ContainerAuto
from .._apart import ContainerReference as ContainerReference
from .._apart import LocalEnvironment as LocalEnvironment

Environment = _function_shell_tool.Environment
