from .. import _eval_update_response
from .. import EvalUpdateResponse as EvalUpdateResponse
from .. import EvalCustomDataSourceConfig as EvalCustomDataSourceConfig
from .. import EvalStoredCompletionsDataSourceConfig as EvalStoredCompletionsDataSourceConfig
from ..graders import LabelModelGrader as LabelModelGrader
from ..graders import PythonGrader as PythonGrader
from ..graders import ScoreModelGrader as ScoreModelGrader
from ..graders import StringCheckGrader as StringCheckGrader
from ..graders import TextSimilarityGrader as TextSimilarityGrader

DataSourceConfig = _eval_update_response.DataSourceConfig
TestingCriterion = _eval_update_response.TestingCriterion
DataSourceConfigLogs = _eval_update_response.DataSourceConfigLogs
TestingCriterionEvalGraderPython = _eval_update_response.TestingCriterionEvalGraderPython
TestingCriterionEvalGraderScoreModel = _eval_update_response.TestingCriterionEvalGraderScoreModel
TestingCriterionEvalGraderTextSimilarity = (
    _eval_update_response.TestingCriterionEvalGraderTextSimilarity
)
