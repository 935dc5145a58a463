from .. import _reinforcement_method_param
from .. import ReinforcementMethodParam as ReinforcementMethodParam
from ...graders import MultiGraderParam as MultiGraderParam
from ...graders import PythonGraderParam as PythonGraderParam
from .. import ReinforcementHyperparametersParam as ReinforcementHyperparametersParam
from ...graders import ScoreModelGraderParam as ScoreModelGraderParam
from ...graders import StringCheckGraderParam as StringCheckGraderParam
from ...graders import TextSimilarityGraderParam as TextSimilarityGraderParam

Grader = _reinforcement_method_param.Grader
