from .. import _hosted_tool_permission_update_params
from .. import HostedToolPermissionUpdateParams

__all__ = (
    "CodeInterpreter",
    "FileSearch",
    "ImageGeneration",
    "Mcp",
    "WebSearch",
    "HostedToolPermissionUpdateParams",
)

class CodeInterpreter(_hosted_tool_permission_update_params.CodeInterpreter, total=False): ...
class FileSearch(_hosted_tool_permission_update_params.FileSearch, total=False): ...
class ImageGeneration(_hosted_tool_permission_update_params.ImageGeneration, total=False): ...
class Mcp(_hosted_tool_permission_update_params.Mcp, total=False): ...
class WebSearch(_hosted_tool_permission_update_params.WebSearch, total=False): ...
