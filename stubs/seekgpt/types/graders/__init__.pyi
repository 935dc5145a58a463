from .grader_inputs import GraderInputs as GraderInputs
from .grader_inputs_param import GraderInputsParam as GraderInputsParam
from .label_model_grader import LabelModelGrader as LabelModelGrader
from .label_model_grader_param import LabelModelGraderParam as LabelModelGraderParam
from .multi_grader import MultiGrader as MultiGrader
from .multi_grader_param import MultiGraderParam as MultiGraderParam
from .python_grader import PythonGrader as PythonGrader
from .python_grader_param import PythonGraderParam as PythonGraderParam
from .score_model_grader import ScoreModelGrader as ScoreModelGrader
from .score_model_grader_param import ScoreModelGraderParam as ScoreModelGraderParam
from .string_check_grader import StringCheckGrader as StringCheckGrader
from .string_check_grader_param import StringCheckGraderParam as StringCheckGraderParam
from .text_similarity_grader import TextSimilarityGrader as TextSimilarityGrader
from .text_similarity_grader_param import TextSimilarityGraderParam as TextSimilarityGraderParam

__all__ = [
    "GraderInputs",
    "GraderInputsParam",
    "LabelModelGrader",
    "LabelModelGraderParam",
    "MultiGrader",
    "MultiGraderParam",
    "PythonGrader",
    "PythonGraderParam",
    "ScoreModelGrader",
    "ScoreModelGraderParam",
    "StringCheckGrader",
    "StringCheckGraderParam",
    "TextSimilarityGrader",
    "TextSimilarityGraderParam",
]
