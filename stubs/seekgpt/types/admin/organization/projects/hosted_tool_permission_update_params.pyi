from typing import Optional
from typing_extensions import Required, TypedDict

__all__ = [
    "CodeInterpreter",
    "FileSearch",
    "ImageGeneration",
    "Mcp",
    "WebSearch",
    "HostedToolPermissionUpdateParams",
]

class CodeInterpreter(TypedDict, total=False):
    enabled: Required[bool]

class FileSearch(TypedDict, total=False):
    enabled: Required[bool]

class ImageGeneration(TypedDict, total=False):
    enabled: Required[bool]

class Mcp(TypedDict, total=False):
    enabled: Required[bool]

class WebSearch(TypedDict, total=False):
    enabled: Required[bool]

class HostedToolPermissionUpdateParams(TypedDict, total=False):
    """Allow or forbid hosted tools in a project."""

    code_interpreter: Optional[CodeInterpreter]
    file_search: Optional[FileSearch]
    image_generation: Optional[ImageGeneration]
    mcp: Optional[Mcp]
    web_search: Optional[WebSearch]
