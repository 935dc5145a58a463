from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias
from ..._model import BaseModel
from ..responses.response_input_audio import ResponseInputAudio
from ..responses.response_input_text import ResponseInputText
from .grader_inputs import GraderInputItemInputImage, GraderInputItemOutputText

__all__ = [
    "InputContent",
    "ScoreModelGrader",
    "Input",
    "InputContentInputImage",
    "InputContentOutputText",
    "SamplingParams",
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

class ScoreModelGrader(BaseModel):
    """Has a model give a score."""

    input: List[Input]
    model: str
    name: str
    range: Optional[List[float]]
    sampling_params: Optional[SamplingParams]
    type: Literal["score_model"]

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

class SamplingParams(BaseModel):
    max_completions_tokens: Optional[int]
    reasoning_effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]]
    seed: Optional[int]
    temperature: Optional[float]
    top_p: Optional[float]
