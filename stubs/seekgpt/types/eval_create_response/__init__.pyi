from .. import _eval_create_response
from .. import EvalCreateResponse as EvalCreateResponse
from .. import EvalCustomDataSourceConfig as EvalCustomDataSourceConfig
from .. import EvalStoredCompletionsDataSourceConfig as EvalStoredCompletionsDataSourceConfig
from ..graders import LabelModelGrader as LabelModelGrader
from ..graders import PythonGrader as PythonGrader
from ..graders import ScoreModelGrader as ScoreModelGrader
from ..graders import StringCheckGrader as StringCheckGrader
from ..graders import TextSimilarityGrader as TextSimilarityGrader

DataSourceConfig = _eval_create_response.DataSourceConfig
TestingCriterion = _eval_create_response.TestingCriterion
DataSourceConfigLogs = _eval_create_response.DataSourceConfigLogs
TestingCriterionEvalGraderPython = _eval_create_response.TestingCriterionEvalGraderPython
TestingCriterionEvalGraderScoreModel = _eval_create_response.TestingCriterionEvalGraderScoreModel
TestingCriterionEvalGraderTextSimilarity = (
    _eval_create_response.TestingCriterionEvalGraderTextSimilarity
)
