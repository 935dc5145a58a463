from .. import _grader_validate_params
from .. import GraderValidateParams as GraderValidateParams
from ....graders import MultiGraderParam as MultiGraderParam
from ....graders import PythonGraderParam as PythonGraderParam
from ....graders import ScoreModelGraderParam as ScoreModelGraderParam
from ....graders import StringCheckGraderParam as StringCheckGraderParam
from ....graders import TextSimilarityGraderParam as TextSimilarityGraderParam

Grader = _grader_validate_params.Grader
