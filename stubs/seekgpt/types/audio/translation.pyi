from ..._model import BaseModel

__all__ = ["Translation"]

class Translation(BaseModel):
    """The English text of a recording."""

    text: str
