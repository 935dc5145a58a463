from typing import Iterable, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict
from ..._types import SequenceNotStr
from ..responses.response_input_audio_param import ResponseInputAudioParam
from ..responses.response_input_text_param import ResponseInputTextParam
from .grader_inputs_param import GraderInputsParamItemInputImage, GraderInputsParamItemOutputText

__all__ = [
    "InputContent",
    "LabelModelGraderParam",
    "Input",
    "InputContentInputImage",
    "InputContentOutputText",
]
InputContent: TypeAlias = Union[
    str,
    ResponseInputTextParam,
    InputContentOutputText,
    InputContentInputImage,
    ResponseInputAudioParam,
    Iterable[
        Union[
            str,
            ResponseInputTextParam,
            GraderInputsParamItemOutputText,
            GraderInputsParamItemInputImage,
            ResponseInputAudioParam,
        ]
    ],
]

class LabelModelGraderParam(TypedDict, total=False):
    input: Required[Iterable[Input]]
    labels: Required[SequenceNotStr[str]]
    model: Required[str]
    name: Required[str]
    passing_labels: Required[SequenceNotStr[str]]
    type: Required[Literal["label_model"]]

class Input(TypedDict, total=False):
    content: Required[InputContent]
    role: Required[Literal["user", "assistant", "system", "developer"]]
    type: Literal["message"]

class InputContentInputImage(TypedDict, total=False):
    detail: str
    image_url: Required[str]
    type: Required[Literal["input_image"]]

class InputContentOutputText(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["output_text"]]
