from .._model import BaseModel

__all__ = ["EvalDeleteResponse"]

class EvalDeleteResponse(BaseModel):
    deleted: bool
    eval_id: str
    object: str
