from typing import Iterable, List, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict
from ..responses.response_input_audio_param import ResponseInputAudioParam
from ..responses.response_input_text_param import ResponseInputTextParam

__all__ = [
    "GraderInputsParam",
    "GraderInputsParamItem",
    "GraderInputsParamItemInputImage",
    "GraderInputsParamItemOutputText",
]
GraderInputsParam: TypeAlias = List[
    Union[
        str,
        ResponseInputTextParam,
        GraderInputsParamItemOutputText,
        GraderInputsParamItemInputImage,
        ResponseInputAudioParam,
    ]
]
GraderInputsParamItem: TypeAlias = Union[
    str,
    ResponseInputTextParam,
    GraderInputsParamItemOutputText,
    GraderInputsParamItemInputImage,
    ResponseInputAudioParam,
]

class GraderInputsParamItemInputImage(TypedDict, total=False):
    detail: str
    image_url: Required[str]
    type: Required[Literal["input_image"]]

class GraderInputsParamItemOutputText(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["output_text"]]
