from .. import _multi_grader_param
from .. import MultiGraderParam as MultiGraderParam
from .. import LabelModelGraderParam as LabelModelGraderParam
from .. import PythonGraderParam as PythonGraderParam
from .. import ScoreModelGraderParam as ScoreModelGraderParam
from .. import StringCheckGraderParam as StringCheckGraderParam
from .. import TextSimilarityGraderParam as TextSimilarityGraderParam

Graders = _multi_grader_param.Graders
