from typing import Dict, Optional, Union
from typing_extensions import TypeAlias
from ..._model import BaseModel
from .response_input_file import ResponseInputFile
from .response_input_image import ResponseInputImage
from .response_input_text import ResponseInputText

__all__ = ["Variables", "ResponsePrompt"]
Variables: TypeAlias = Union[str, ResponseInputText, ResponseInputImage, ResponseInputFile]

class ResponsePrompt(BaseModel):
    """A saved prompt template with the values for its variables."""

    id: str
    variables: Optional[Dict[str, Variables]]
    version: Optional[str]
