from typing import Dict, List, Optional, Union
from typing_extensions import Literal, TypeAlias
from ..._model import BaseModel

__all__ = [
    "AllowedTools",
    "RequireApproval",
    "RealtimeResponseCreateMcpTool",
    "AllowedToolsMcpToolFilter",
    "RequireApprovalMcpToolApprovalFilter",
    "RequireApprovalMcpToolApprovalFilterAlways",
    "RequireApprovalMcpToolApprovalFilterNever",
]
AllowedTools: TypeAlias = Union[List[str], AllowedToolsMcpToolFilter, None]
RequireApproval: TypeAlias = Union[
    RequireApprovalMcpToolApprovalFilter,
    Literal["always", "never"],
    None,
]

class RealtimeResponseCreateMcpTool(BaseModel):
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    allowed_tools: Optional[AllowedTools]
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
    require_approval: Optional[RequireApproval]
    server_description: Optional[str]
    server_label: str
    server_url: Optional[str]
    tunnel_id: Optional[str]
    type: Literal["mcp"]

class AllowedToolsMcpToolFilter(BaseModel):
    read_only: Optional[bool]
    tool_names: Optional[List[str]]

class RequireApprovalMcpToolApprovalFilter(BaseModel):
    always: Optional[RequireApprovalMcpToolApprovalFilterAlways]
    never: Optional[RequireApprovalMcpToolApprovalFilterNever]

class RequireApprovalMcpToolApprovalFilterAlways(BaseModel):
    read_only: Optional[bool]
    tool_names: Optional[List[str]]

class RequireApprovalMcpToolApprovalFilterNever(BaseModel):
    read_only: Optional[bool]
    tool_names: Optional[List[str]]
