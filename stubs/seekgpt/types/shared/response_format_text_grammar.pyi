from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["ResponseFormatTextGrammar"]

class ResponseFormatTextGrammar(BaseModel):
    grammar: str
    type: Literal["grammar"]
