from typing import Dict, List, Optional, Union
from typing_extensions import Literal, TypeAlias
from ..._model import BaseModel
from .realtime_function_tool import RealtimeFunctionTool

__all__ = [
    "RealtimeToolsConfigUnion",
    "McpAllowedTools",
    "McpRequireApproval",
    "Mcp",
    "McpAllowedToolsMcpToolFilter",
    "McpRequireApprovalMcpToolApprovalFilter",
    "McpRequireApprovalMcpToolApprovalFilterAlways",
    "McpRequireApprovalMcpToolApprovalFilterNever",
]
RealtimeToolsConfigUnion: TypeAlias = Union[RealtimeFunctionTool, Mcp]
McpAllowedTools: TypeAlias = Union[List[str], McpAllowedToolsMcpToolFilter, None]
McpRequireApproval: TypeAlias = Union[
    McpRequireApprovalMcpToolApprovalFilter,
    Literal["always", "never"],
    None,
]

class Mcp(BaseModel):
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    allowed_tools: Optional[McpAllowedTools]
    authorization: Optional[str]
    connector_id: Optional[
        Literal[
            "connector_dropbox",
            "connector_gmail",
            "connector_googlecalendar",
            "connector_googledrive",
            "connector_microsoftteams",
            "connector_outlookcalendar",
            "connector_outlookemail",
            "connector_sharepoint",
        ]
    ]
    defer_loading: Optional[bool]
    headers: Optional[Dict[str, str]]
    require_approval: Optional[McpRequireApproval]
    server_description: Optional[str]
    server_label: str
    server_url: Optional[str]
    tunnel_id: Optional[str]
    type: Literal["mcp"]

class McpAllowedToolsMcpToolFilter(BaseModel):
    read_only: Optional[bool]
    tool_names: Optional[List[str]]

class McpRequireApprovalMcpToolApprovalFilter(BaseModel):
    always: Optional[McpRequireApprovalMcpToolApprovalFilterAlways]
    never: Optional[McpRequireApprovalMcpToolApprovalFilterNever]

class McpRequireApprovalMcpToolApprovalFilterAlways(BaseModel):
    read_only: Optional[bool]
    tool_names: Optional[List[str]]

class McpRequireApprovalMcpToolApprovalFilterNever(BaseModel):
    read_only: Optional[bool]
    tool_names: Optional[List[str]]
