from .. import _thread
from .. import Thread as Thread

ToolResources = _thread.ToolResources
ToolResourcesCodeInterpreter = _thread.ToolResourcesCodeInterpreter
ToolResourcesFileSearch = _thread.ToolResourcesFileSearch
