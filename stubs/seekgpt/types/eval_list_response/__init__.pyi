from .. import _eval_list_response
from .. import EvalListResponse as EvalListResponse
from .. import EvalCustomDataSourceConfig as EvalCustomDataSourceConfig
from .. import EvalStoredCompletionsDataSourceConfig as EvalStoredCompletionsDataSourceConfig
from ..graders import LabelModelGrader as LabelModelGrader
from ..graders import StringCheckGrader as StringCheckGrader

DataSourceConfig = _eval_list_response.DataSourceConfig
TestingCriterion = _eval_list_response.TestingCriterion
DataSourceConfigLogs = _eval_list_response.DataSourceConfigLogs
TestingCriterionEvalGraderPython = _eval_list_response.TestingCriterionEvalGraderPython
TestingCriterionEvalGraderScoreModel = _eval_list_response.TestingCriterionEvalGraderScoreModel
TestingCriterionEvalGraderTextSimilarity = (
    _eval_list_response.TestingCriterionEvalGraderTextSimilarity
)
