from typing import Iterable, List, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict
from ..._model.base import BaseModel
from ..._types import SequenceNotStr
from ..responses import ResponseInputAudio, ResponseInputAudioParam
from ..responses._apart import ResponseInputText, ResponseInputTextParam
from ..shared_params import ReasoningEffort

class _grader_inputs_param:
    class GraderInputsParamItemInputImage(TypedDict, total=False):
        detail: str
        image_url: Required[str]
        type: Required[Literal["input_image"]]

    class GraderInputsParamItemOutputText(TypedDict, total=False):
        text: Required[str]
        type: Required[Literal["output_text"]]

    GraderInputsParamItem: TypeAlias = Union[
        str,
        ResponseInputTextParam,
        _grader_inputs_param.GraderInputsParamItemOutputText,
        _grader_inputs_param.GraderInputsParamItemInputImage,
        ResponseInputAudioParam,
    ]

_GraderInputsParamItem: TypeAlias = Union[
    str,
    ResponseInputTextParam,
    _grader_inputs_param.GraderInputsParamItemOutputText,
    _grader_inputs_param.GraderInputsParamItemInputImage,
    ResponseInputAudioParam,
]
GraderInputsParam: TypeAlias = List[_GraderInputsParamItem]

class _label_model_grader_param:
    class InputContentInputImage(TypedDict, total=False):
        detail: str
        image_url: Required[str]
        type: Required[Literal["input_image"]]

    class InputContentOutputText(TypedDict, total=False):
        text: Required[str]
        type: Required[Literal["output_text"]]

    InputContent: TypeAlias = Union[
        str,
        ResponseInputTextParam,
        _label_model_grader_param.InputContentOutputText,
        _label_model_grader_param.InputContentInputImage,
        ResponseInputAudioParam,
        Iterable[
            Union[
                str,
                ResponseInputTextParam,
                _grader_inputs_param.GraderInputsParamItemOutputText,
                _grader_inputs_param.GraderInputsParamItemInputImage,
                ResponseInputAudioParam,
            ]
        ],
    ]

    class Input(TypedDict, total=False):
        content: Required[_label_model_grader_param.InputContent]
        role: Required[Literal["user", "assistant", "system", "developer"]]
        type: Literal["message"]

class LabelModelGraderParam(TypedDict, total=False):
    input: Required[Iterable[_label_model_grader_param.Input]]
    labels: Required[SequenceNotStr[str]]
    model: Required[str]
    name: Required[str]
    passing_labels: Required[SequenceNotStr[str]]
    type: Required[Literal["label_model"]]

class StringCheckGraderParam(TypedDict, total=False):
    """Compares two strings: equal, different, or contained."""

    input: Required[str]
    name: Required[str]
    operation: Required[Literal["eq", "ne", "like", "ilike"]]
    reference: Required[str]
    type: Required[Literal["string_check"]]

class _grader_inputs:
    class GraderInputItemInputImage(BaseModel):
        detail: Optional[str]
        image_url: str
        type: Literal["input_image"]

    class GraderInputItemOutputText(BaseModel):
        text: str
        type: Literal["output_text"]

    GraderInputItem: TypeAlias = Union[
        str,
        ResponseInputText,
        _grader_inputs.GraderInputItemOutputText,
        _grader_inputs.GraderInputItemInputImage,
        ResponseInputAudio,
    ]

GraderInputs: TypeAlias = List[_grader_inputs.GraderInputItem]

class _label_model_grader:
    class InputContentInputImage(BaseModel):
        detail: Optional[str]
        image_url: str
        type: Literal["input_image"]

    class InputContentOutputText(BaseModel):
        text: str
        type: Literal["output_text"]

    InputContent: TypeAlias = Union[
        str,
        ResponseInputText,
        _label_model_grader.InputContentOutputText,
        _label_model_grader.InputContentInputImage,
        ResponseInputAudio,
        List[
            Union[
                str,
                ResponseInputText,
                _grader_inputs.GraderInputItemOutputText,
                _grader_inputs.GraderInputItemInputImage,
                ResponseInputAudio,
            ]
        ],
    ]

    class Input(BaseModel):
        content: _label_model_grader.InputContent
        role: Literal["user", "assistant", "system", "developer"]
        type: Optional[Literal["message"]]

class LabelModelGrader(BaseModel):
    """Has a model sort answers under labels."""

    input: List[_label_model_grader.Input]
    labels: List[str]
    model: str
    name: str
    passing_labels: List[str]
    type: Literal["label_model"]

class PythonGrader(BaseModel):
    """Scores with Python code of yours."""

    image_tag: Optional[str]
    name: str
    source: str
    type: Literal["python"]

class _score_model_grader:
    class InputContentInputImage(BaseModel):
        detail: Optional[str]
        image_url: str
        type: Literal["input_image"]

    class InputContentOutputText(BaseModel):
        text: str
        type: Literal["output_text"]

    InputContent: TypeAlias = Union[
        str,
        ResponseInputText,
        _score_model_grader.InputContentOutputText,
        _score_model_grader.InputContentInputImage,
        ResponseInputAudio,
        List[
            Union[
                str,
                ResponseInputText,
                _grader_inputs.GraderInputItemOutputText,
                _grader_inputs.GraderInputItemInputImage,
                ResponseInputAudio,
            ]
        ],
    ]

    class Input(BaseModel):
        content: _score_model_grader.InputContent
        role: Literal["user", "assistant", "system", "developer"]
        type: Optional[Literal["message"]]

    class SamplingParams(BaseModel):
        max_completions_tokens: Optional[int]
        reasoning_effort: Optional[
            Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
        ]
        seed: Optional[int]
        temperature: Optional[float]
        top_p: Optional[float]

class ScoreModelGrader(BaseModel):
    """Has a model give a score."""

    input: List[_score_model_grader.Input]
    model: str
    name: str
    range: Optional[List[float]]
    sampling_params: Optional[_score_model_grader.SamplingParams]
    type: Literal["score_model"]

class StringCheckGrader(BaseModel):
    """Compares two strings: equal, different, or contained."""

    input: str
    name: str
    operation: Literal["eq", "ne", "like", "ilike"]
    reference: str
    type: Literal["string_check"]

class TextSimilarityGrader(BaseModel):
    """Scores how alike two texts are by a chosen measure."""

    evaluation_metric: Literal[
        "cosine",
        "fuzzy_match",
        "bleu",
        "gleu",
        "meteor",
        "rouge_1",
        "rouge_2",
        "rouge_3",
        "rouge_4",
        "rouge_5",
        "rouge_l",
    ]
    input: str
    name: str
    reference: str
    type: Literal["text_similarity"]

class _multi_grader:
    Graders: TypeAlias = Union[
        StringCheckGrader,
        TextSimilarityGrader,
        PythonGrader,
        ScoreModelGrader,
        LabelModelGrader,
    ]

class MultiGrader(BaseModel):
    """Combines the scores of several graders by a formula."""

    calculate_output: str
    graders: _multi_grader.Graders
    name: str
    type: Literal["multi"]

class PythonGraderParam(TypedDict, total=False):
    """Scores with Python code of yours."""

    image_tag: str
    name: Required[str]
    source: Required[str]
    type: Required[Literal["python"]]

class _score_model_grader_param:
    class InputContentInputImage(TypedDict, total=False):
        detail: str
        image_url: Required[str]
        type: Required[Literal["input_image"]]

    class InputContentOutputText(TypedDict, total=False):
        text: Required[str]
        type: Required[Literal["output_text"]]

    InputContent: TypeAlias = Union[
        str,
        ResponseInputTextParam,
        _score_model_grader_param.InputContentOutputText,
        _score_model_grader_param.InputContentInputImage,
        ResponseInputAudioParam,
        Iterable[
            Union[
                str,
                ResponseInputTextParam,
                _grader_inputs_param.GraderInputsParamItemOutputText,
                _grader_inputs_param.GraderInputsParamItemInputImage,
                ResponseInputAudioParam,
            ]
        ],
    ]

    class Input(TypedDict, total=False):
        content: Required[_score_model_grader_param.InputContent]
        role: Required[Literal["user", "assistant", "system", "developer"]]
        type: Literal["message"]

    class SamplingParams(TypedDict, total=False):
        max_completions_tokens: Optional[int]
        reasoning_effort: Optional[ReasoningEffort]
        seed: Optional[int]
        temperature: Optional[float]
        top_p: Optional[float]

class ScoreModelGraderParam(TypedDict, total=False):
    input: Required[Iterable[_score_model_grader_param.Input]]
    model: Required[str]
    name: Required[str]
    range: Iterable[float]
    sampling_params: _score_model_grader_param.SamplingParams
    type: Required[Literal["score_model"]]

class TextSimilarityGraderParam(TypedDict, total=False):
    """Scores how alike two texts are by a chosen measure."""

    evaluation_metric: Required[
        Literal[
            "cosine",
            "fuzzy_match",
            "bleu",
            "gleu",
            "meteor",
            "rouge_1",
            "rouge_2",
            "rouge_3",
            "rouge_4",
            "rouge_5",
            "rouge_l",
        ]
    ]
    input: Required[str]
    name: Required[str]
    reference: Required[str]
    type: Required[Literal["text_similarity"]]

class _multi_grader_param:
    Graders: TypeAlias = Union[
        StringCheckGraderParam,
        TextSimilarityGraderParam,
        PythonGraderParam,
        ScoreModelGraderParam,
        LabelModelGraderParam,
    ]

class MultiGraderParam(TypedDict, total=False):
    """Combines the scores of several graders by a formula."""

    calculate_output: Required[str]
    graders: Required[_multi_grader_param.Graders]
    name: Required[str]
    type: Required[Literal["multi"]]
