from typing_extensions import TypeAlias
from .. import _thread
from .. import Thread as Thread

ToolResources: TypeAlias = _thread.ToolResources
ToolResourcesCodeInterpreter: TypeAlias = _thread.ToolResourcesCodeInterpreter
ToolResourcesFileSearch: TypeAlias = _thread.ToolResourcesFileSearch
