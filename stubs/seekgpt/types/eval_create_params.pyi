from typing import Dict, Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict
from .._types import SequenceNotStr
from .evals.create_eval_completions_run_data_source_param import SamplingParams
from .graders.grader_inputs_param import (
    GraderInputsParamItemInputImage,
    GraderInputsParamItemOutputText,
)
from .graders.label_model_grader_param import Input
from .graders.string_check_grader_param import StringCheckGraderParam
from .responses.response_input_audio_param import ResponseInputAudioParam
from .responses.response_input_text_param import ResponseInputTextParam
from .shared_params.metadata import Metadata

__all__ = [
    "DataSourceConfig",
    "TestingCriterion",
    "TestingCriterionLabelModelInput",
    "TestingCriterionLabelModelInputEvalItemContent",
    "DataSourceConfigCustom",
    "DataSourceConfigLogs",
    "DataSourceConfigStoredCompletions",
    "TestingCriterionLabelModel",
    "TestingCriterionLabelModelInputEvalItem",
    "TestingCriterionLabelModelInputEvalItemContentInputImage",
    "TestingCriterionLabelModelInputEvalItemContentOutputText",
    "TestingCriterionLabelModelInputSimpleInputMessage",
    "TestingCriterionPython",
    "TestingCriterionScoreModel",
    "TestingCriterionTextSimilarity",
    "EvalCreateParams",
]
DataSourceConfig: TypeAlias = Union[
    DataSourceConfigCustom,
    DataSourceConfigLogs,
    DataSourceConfigStoredCompletions,
]
TestingCriterion: TypeAlias = Union[
    TestingCriterionLabelModel,
    StringCheckGraderParam,
    TestingCriterionTextSimilarity,
    TestingCriterionPython,
    TestingCriterionScoreModel,
]
TestingCriterionLabelModelInput: TypeAlias = Union[
    TestingCriterionLabelModelInputSimpleInputMessage,
    TestingCriterionLabelModelInputEvalItem,
]
TestingCriterionLabelModelInputEvalItemContent: TypeAlias = Union[
    str,
    ResponseInputTextParam,
    TestingCriterionLabelModelInputEvalItemContentOutputText,
    TestingCriterionLabelModelInputEvalItemContentInputImage,
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

class DataSourceConfigCustom(TypedDict, total=False):
    include_sample_schema: bool
    item_schema: Required[Dict[str, object]]
    type: Required[Literal["custom"]]

class DataSourceConfigLogs(TypedDict, total=False):
    metadata: Dict[str, object]
    type: Required[Literal["logs"]]

class DataSourceConfigStoredCompletions(TypedDict, total=False):
    metadata: Dict[str, object]
    type: Required[Literal["stored_completions"]]

class TestingCriterionLabelModel(TypedDict, total=False):
    input: Required[Iterable[TestingCriterionLabelModelInput]]
    labels: Required[SequenceNotStr[str]]
    model: Required[str]
    name: Required[str]
    passing_labels: Required[SequenceNotStr[str]]
    type: Required[Literal["label_model"]]

class TestingCriterionLabelModelInputEvalItem(TypedDict, total=False):
    content: Required[TestingCriterionLabelModelInputEvalItemContent]
    role: Required[Literal["user", "assistant", "system", "developer"]]
    type: Literal["message"]

class TestingCriterionLabelModelInputEvalItemContentInputImage(TypedDict, total=False):
    detail: str
    image_url: Required[str]
    type: Required[Literal["input_image"]]

class TestingCriterionLabelModelInputEvalItemContentOutputText(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["output_text"]]

class TestingCriterionLabelModelInputSimpleInputMessage(TypedDict, total=False):
    content: Required[str]
    role: Required[str]

class TestingCriterionPython(TypedDict, total=False):
    image_tag: str
    name: Required[str]
    pass_threshold: float
    source: Required[str]
    type: Required[Literal["python"]]

class TestingCriterionScoreModel(TypedDict, total=False):
    input: Required[Iterable[Input]]
    model: Required[str]
    name: Required[str]
    pass_threshold: float
    range: Iterable[float]
    sampling_params: SamplingParams
    type: Required[Literal["score_model"]]

class TestingCriterionTextSimilarity(TypedDict, total=False):
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
    pass_threshold: Required[float]
    reference: Required[str]
    type: Required[Literal["text_similarity"]]

class EvalCreateParams(TypedDict, total=False):
    """Define an eval: the data it expects and how answers are graded."""

    data_source_config: Required[DataSourceConfig]
    testing_criteria: Required[Iterable[TestingCriterion]]
    metadata: Optional[Metadata]
    name: str
