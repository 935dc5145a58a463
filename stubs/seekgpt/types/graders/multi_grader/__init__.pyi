from .. import _multi_grader
from .. import MultiGrader as MultiGrader
from .. import LabelModelGrader as LabelModelGrader
from .. import PythonGrader as PythonGrader
from .. import ScoreModelGrader as ScoreModelGrader
from .. import StringCheckGrader as StringCheckGrader
from .. import TextSimilarityGrader as TextSimilarityGrader

Graders = _multi_grader.Graders
