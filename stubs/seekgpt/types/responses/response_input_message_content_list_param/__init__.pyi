from typing import Iterable, List
from typing_extensions import TypeAlias
from ..response_input_content_param import ResponseInputContentParam

__all__ = ("ResponseInputMessageContentListParam",)
ResponseInputMessageContentListParam: TypeAlias = List[ResponseInputContentParam]
