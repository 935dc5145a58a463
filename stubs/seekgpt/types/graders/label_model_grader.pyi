from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias
from ..._model import BaseModel
from ..responses.response_input_audio import ResponseInputAudio
from ..responses.response_input_text import ResponseInputText
from .grader_inputs import GraderInputItemInputImage, GraderInputItemOutputText

__all__ = [
    "InputContent",
    "LabelModelGrader",
    "Input",
    "InputContentInputImage",
    "InputContentOutputText",
]
InputContent: TypeAlias = Union[
    str,
    ResponseInputText,
    InputContentOutputText,
    InputContentInputImage,
    ResponseInputAudio,
    List[
        Union[
            str,
            ResponseInputText,
            GraderInputItemOutputText,
            GraderInputItemInputImage,
            ResponseInputAudio,
        ]
    ],
]

class LabelModelGrader(BaseModel):
    """Has a model sort answers under labels."""

    input: List[Input]
    labels: List[str]
    model: str
    name: str
    passing_labels: List[str]
    type: Literal["label_model"]

class Input(BaseModel):
    content: InputContent
    role: Literal["user", "assistant", "system", "developer"]
    type: Optional[Literal["message"]]

class InputContentInputImage(BaseModel):
    detail: Optional[str]
    image_url: str
    type: Literal["input_image"]

class InputContentOutputText(BaseModel):
    text: str
    type: Literal["output_text"]
