from typing import Union
from typing_extensions import Literal, TypeAlias
from ..._model import BaseModel
from .label_model_grader import LabelModelGrader
from .python_grader import PythonGrader
from .score_model_grader import ScoreModelGrader
from .string_check_grader import StringCheckGrader
from .text_similarity_grader import TextSimilarityGrader

__all__ = ["Graders", "MultiGrader"]
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
    graders: Graders
    name: str
    type: Literal["multi"]
