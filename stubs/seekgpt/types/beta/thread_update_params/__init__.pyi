from .. import _thread_update_params
from .. import ThreadUpdateParams
from ...shared_params import Metadata as Metadata

__all__ = (
    "ToolResources",
    "ToolResourcesCodeInterpreter",
    "ToolResourcesFileSearch",
    "ThreadUpdateParams",
)

class ToolResources(_thread_update_params.ToolResources, total=False): ...
class ToolResourcesCodeInterpreter(
    _thread_update_params.ToolResourcesCodeInterpreter,
    total=False,
): ...
class ToolResourcesFileSearch(_thread_update_params.ToolResourcesFileSearch, total=False): ...
