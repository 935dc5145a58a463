from typing import Optional, Union
from typing_extensions import TypeAlias
from ..._model import BaseModel
from ..graders.multi_grader import MultiGrader
from ..graders.python_grader import PythonGrader
from ..graders.score_model_grader import ScoreModelGrader
from ..graders.string_check_grader import StringCheckGrader
from ..graders.text_similarity_grader import TextSimilarityGrader
from .reinforcement_hyperparameters import ReinforcementHyperparameters

__all__ = ["Grader", "ReinforcementMethod"]
Grader: TypeAlias = Union[
    StringCheckGrader,
    TextSimilarityGrader,
    PythonGrader,
    ScoreModelGrader,
    MultiGrader,
]

class ReinforcementMethod(BaseModel):
    """Training on the scores that a grader gives."""

    grader: Grader
    hyperparameters: Optional[ReinforcementHyperparameters]
