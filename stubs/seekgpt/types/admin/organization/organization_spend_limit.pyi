from typing import Union
from typing_extensions import Literal
from ...._model import BaseModel

__all__ = ["OrganizationSpendLimit", "Enforcement"]

class OrganizationSpendLimit(BaseModel):
    currency: Union[str, Literal["USD"]]
    enforcement: Enforcement
    interval: Union[str, Literal["month"]]
    object: Literal["organization.spend_limit"]
    threshold_amount: int

class Enforcement(BaseModel):
    status: Union[str, Literal["inactive", "enforcing"]]
