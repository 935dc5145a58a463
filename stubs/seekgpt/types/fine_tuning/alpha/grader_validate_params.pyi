from typing import Union
from typing_extensions import Required, TypeAlias, TypedDict
from ...graders.multi_grader_param import MultiGraderParam
from ...graders.python_grader_param import PythonGraderParam
from ...graders.score_model_grader_param import ScoreModelGraderParam
from ...graders.string_check_grader_param import StringCheckGraderParam
from ...graders.text_similarity_grader_param import TextSimilarityGraderParam

__all__ = ["Grader", "GraderValidateParams"]
Grader: TypeAlias = Union[
    StringCheckGraderParam,
    TextSimilarityGraderParam,
    PythonGraderParam,
    ScoreModelGraderParam,
    MultiGraderParam,
]

class GraderValidateParams(TypedDict, total=False):
    """Check that a grader is well formed."""

    grader: Required[Grader]
    """The grader to check."""
