from typing import Union
from typing_extensions import Required, TypeAlias, TypedDict
from ...graders.multi_grader_param import MultiGraderParam
from ...graders.python_grader_param import PythonGraderParam
from ...graders.score_model_grader_param import ScoreModelGraderParam
from ...graders.string_check_grader_param import StringCheckGraderParam
from ...graders.text_similarity_grader_param import TextSimilarityGraderParam

__all__ = ["Grader", "GraderRunParams"]
Grader: TypeAlias = Union[
    StringCheckGraderParam,
    TextSimilarityGraderParam,
    PythonGraderParam,
    ScoreModelGraderParam,
    MultiGraderParam,
]

class GraderRunParams(TypedDict, total=False):
    """Score one model sample with a grader."""

    grader: Required[Grader]
    """The grader to try."""
    model_sample: Required[str]
    """Model output to score; the grader sees it as `sample`."""
    item: object
    """Data set row that belongs to the sample; the grader sees it as `item`."""
