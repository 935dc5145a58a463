from .. import _grader_run_params
from .. import GraderRunParams as GraderRunParams
from ....graders import MultiGraderParam as MultiGraderParam
from ....graders import PythonGraderParam as PythonGraderParam
from ....graders import ScoreModelGraderParam as ScoreModelGraderParam
from ....graders import StringCheckGraderParam as StringCheckGraderParam
from ....graders import TextSimilarityGraderParam as TextSimilarityGraderParam

Grader = _grader_run_params.Grader
