from typing import Union
from typing_extensions import Literal
from ....._model import BaseModel

__all__ = ["ProjectSpendLimit", "Enforcement"]

class ProjectSpendLimit(BaseModel):
    currency: Union[str, Literal["USD"]]
    enforcement: Enforcement
    interval: Union[str, Literal["month"]]
    object: Literal["project.spend_limit"]
    threshold_amount: int

class Enforcement(BaseModel):
    status: Union[str, Literal["inactive", "enforcing"]]
