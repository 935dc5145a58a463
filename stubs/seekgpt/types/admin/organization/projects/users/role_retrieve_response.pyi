from typing import Dict, List, Optional
from ......_model import BaseModel

__all__ = ["RoleRetrieveResponse", "AssignmentSource"]

class RoleRetrieveResponse(BaseModel):
    assignment_sources: Optional[List[AssignmentSource]]
    created_at: Optional[int]
    created_by: Optional[str]
    created_by_user_obj: Optional[Dict[str, object]]
    description: Optional[str]
    id: str
    metadata: Optional[Dict[str, object]]
    name: str
    permissions: List[str]
    predefined_role: bool
    resource_type: str
    updated_at: Optional[int]

class AssignmentSource(BaseModel):
    principal_id: str
    principal_type: str
