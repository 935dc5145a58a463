from .. import _thread_update_params
from .. import ThreadUpdateParams as ThreadUpdateParams
from ...shared_params import Metadata as Metadata

class ToolResources(_thread_update_params.ToolResources, total=False): ...
class ToolResourcesCodeInterpreter(
    _thread_update_params.ToolResourcesCodeInterpreter,
    total=False,
): ...
class ToolResourcesFileSearch(_thread_update_params.ToolResourcesFileSearch, total=False): ...
