from typing_extensions import TypeAlias
from .. import _project_hosted_tool_permissions
from .. import ProjectHostedToolPermissions as ProjectHostedToolPermissions

CodeInterpreter: TypeAlias = _project_hosted_tool_permissions.CodeInterpreter
FileSearch: TypeAlias = _project_hosted_tool_permissions.FileSearch
ImageGeneration: TypeAlias = _project_hosted_tool_permissions.ImageGeneration
Mcp: TypeAlias = _project_hosted_tool_permissions.Mcp
WebSearch: TypeAlias = _project_hosted_tool_permissions.WebSearch
