from .. import _reinforcement_method
from .. import ReinforcementMethod as ReinforcementMethod
from ...graders import MultiGrader as MultiGrader
from ...graders import PythonGrader as PythonGrader
from .. import ReinforcementHyperparameters as ReinforcementHyperparameters
from ...graders import ScoreModelGrader as ScoreModelGrader
from ...graders import StringCheckGrader as StringCheckGrader
from ...graders import TextSimilarityGrader as TextSimilarityGrader

Grader = _reinforcement_method.Grader
