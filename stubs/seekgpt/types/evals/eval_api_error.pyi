from ..._model import BaseModel

__all__ = ["EvalAPIError"]

class EvalAPIError(BaseModel):
    code: str
    message: str
