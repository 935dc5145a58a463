from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias
from ...._model.base import BaseModel
from ..beta_container_auto import BetaContainerAuto
from ..beta_container_reference import BetaContainerReference
from ..beta_local_environment import BetaLocalEnvironment

__all__ = ("Environment", "BetaFunctionShellTool")
Environment: TypeAlias = Union[
    BetaContainerAuto,
    BetaLocalEnvironment,
    BetaContainerReference,
    None,
]

class BetaFunctionShellTool(BaseModel):
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    environment: Optional[Environment]
    type: Literal["shell"]
