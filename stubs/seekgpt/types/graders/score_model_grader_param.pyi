from typing import Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict
from ..responses.response_input_audio_param import ResponseInputAudioParam
from ..responses.response_input_text_param import ResponseInputTextParam
from ..shared_params.reasoning_effort import ReasoningEffort
from .grader_inputs_param import GraderInputsParamItemInputImage, GraderInputsParamItemOutputText

__all__ = [
    "InputContent",
    "ScoreModelGraderParam",
    "Input",
    "InputContentInputImage",
    "InputContentOutputText",
    "SamplingParams",
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

class ScoreModelGraderParam(TypedDict, total=False):
    input: Required[Iterable[Input]]
    model: Required[str]
    name: Required[str]
    range: Iterable[float]
    sampling_params: SamplingParams
    type: Required[Literal["score_model"]]

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

class SamplingParams(TypedDict, total=False):
    max_completions_tokens: Optional[int]
    reasoning_effort: Optional[ReasoningEffort]
    seed: Optional[int]
    temperature: Optional[float]
    top_p: Optional[float]
