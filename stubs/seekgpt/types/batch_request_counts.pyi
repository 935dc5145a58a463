from .._model import BaseModel

__all__ = ["BatchRequestCounts"]

class BatchRequestCounts(BaseModel):
    """How many requests of a batch there are, succeeded and failed."""

    completed: int
    failed: int
    total: int
