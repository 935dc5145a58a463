from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias
from ..._model import BaseModel
from ..responses.response_input_audio import ResponseInputAudio
from ..responses.response_input_text import ResponseInputText

__all__ = [
    "GraderInputs",
    "GraderInputItem",
    "GraderInputItemInputImage",
    "GraderInputItemOutputText",
]
GraderInputs: TypeAlias = List[GraderInputItem]
GraderInputItem: TypeAlias = Union[
    str,
    ResponseInputText,
    GraderInputItemOutputText,
    GraderInputItemInputImage,
    ResponseInputAudio,
]

class GraderInputItemInputImage(BaseModel):
    detail: Optional[str]
    image_url: str
    type: Literal["input_image"]

class GraderInputItemOutputText(BaseModel):
    text: str
    type: Literal["output_text"]
