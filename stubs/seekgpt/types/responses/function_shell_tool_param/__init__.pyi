from typing import Optional, Sequence, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict
from ..container_auto_param import ContainerAutoParam
from ..container_reference_param import ContainerReferenceParam
from ..local_environment_param import LocalEnvironmentParam

__all__ = ("Environment", "FunctionShellToolParam")
Environment: TypeAlias = Union[
    ContainerAutoParam,
    LocalEnvironmentParam,
    ContainerReferenceParam,
    None,
]

class FunctionShellToolParam(TypedDict, total=False):
    allowed_callers: Optional[Sequence[Literal["direct", "programmatic"]]]
    environment: Optional[Environment]
    type: Required[Literal["shell"]]
