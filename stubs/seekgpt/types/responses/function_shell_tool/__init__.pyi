from typing_extensions import TypeAlias
from .. import _function_shell_tool
from .. import FunctionShellTool as FunctionShellTool
from .. import ContainerAuto as ContainerAuto
from .. import ContainerReference as ContainerReference
from .. import LocalEnvironment as LocalEnvironment

Environment: TypeAlias = _function_shell_tool.Environment
