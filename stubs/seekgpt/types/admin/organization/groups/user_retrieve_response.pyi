from typing import Optional
from typing_extensions import Literal
from ....._model import BaseModel

__all__ = ["UserRetrieveResponse"]

class UserRetrieveResponse(BaseModel):
    email: Optional[str]
    id: str
    is_service_account: Optional[bool]
    name: str
    picture: Optional[str]
    user_type: Literal["user", "tenant_user"]
