from .. import _grader_validate_response
from .. import GraderValidateResponse as GraderValidateResponse
from ....graders import MultiGrader as MultiGrader
from ....graders import PythonGrader as PythonGrader
from ....graders import ScoreModelGrader as ScoreModelGrader
from ....graders import StringCheckGrader as StringCheckGrader
from ....graders import TextSimilarityGrader as TextSimilarityGrader

Grader = _grader_validate_response.Grader
