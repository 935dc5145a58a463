from .._model import BaseModel

__all__ = ["ModelDeleted"]

class ModelDeleted(BaseModel):
    """Confirms that a model is gone."""

    deleted: bool
    id: str
    object: str
