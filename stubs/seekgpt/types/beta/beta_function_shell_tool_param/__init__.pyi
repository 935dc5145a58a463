from typing import Optional, Sequence, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict
from ..beta_container_auto_param import BetaContainerAutoParam
from ..beta_container_reference_param import BetaContainerReferenceParam
from ..beta_local_environment_param import BetaLocalEnvironmentParam

__all__ = ("Environment", "BetaFunctionShellToolParam")
Environment: TypeAlias = Union[
    BetaContainerAutoParam,
    BetaLocalEnvironmentParam,
    BetaContainerReferenceParam,
    None,
]

class BetaFunctionShellToolParam(TypedDict, total=False):
    allowed_callers: Optional[Sequence[Literal["direct", "programmatic"]]]
    environment: Optional[Environment]
    type: Required[Literal["shell"]]
