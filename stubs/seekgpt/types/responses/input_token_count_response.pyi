from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["InputTokenCountResponse"]

class InputTokenCountResponse(BaseModel):
    """Number of tokens a request would use as input."""

    input_tokens: int
    object: Literal["response.input_tokens"]
