from typing import List
from ..._model import BaseModel

__all__ = ["LogProbProperties"]

class LogProbProperties(BaseModel):
    bytes: List[int]
    logprob: float
    token: str
