from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias
from ...._model.base import BaseModel
from ..container_auto import ContainerAuto
from ..container_reference import ContainerReference
from ..local_environment import LocalEnvironment

__all__ = ("Environment", "FunctionShellTool")
Environment: TypeAlias = Union[ContainerAuto, LocalEnvironment, ContainerReference, None]

class FunctionShellTool(BaseModel):
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    environment: Optional[Environment]
    type: Literal["shell"]
