from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["ResponseFormatJSONObject"]

class ResponseFormatJSONObject(BaseModel):
    """Output format: any valid JSON object."""

    type: Literal["json_object"]
