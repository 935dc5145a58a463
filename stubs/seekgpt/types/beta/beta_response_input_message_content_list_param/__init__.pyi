from typing import Iterable, List
from typing_extensions import TypeAlias
from ..beta_response_input_content_param import BetaResponseInputContentParam

__all__ = ("BetaResponseInputMessageContentListParam",)
BetaResponseInputMessageContentListParam: TypeAlias = List[BetaResponseInputContentParam]
