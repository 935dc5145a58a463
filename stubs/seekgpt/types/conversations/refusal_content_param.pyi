from typing_extensions import TypeAlias
from ..responses.response_output_refusal_param import ResponseOutputRefusalParam

__all__ = ["RefusalContentParam"]
RefusalContentParam: TypeAlias = ResponseOutputRefusalParam
