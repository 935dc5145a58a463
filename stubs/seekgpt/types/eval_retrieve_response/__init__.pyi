from .. import _eval_retrieve_response
from .. import EvalRetrieveResponse as EvalRetrieveResponse
from .. import EvalCustomDataSourceConfig as EvalCustomDataSourceConfig
from .. import EvalStoredCompletionsDataSourceConfig as EvalStoredCompletionsDataSourceConfig
from ..graders import LabelModelGrader as LabelModelGrader
from ..graders import PythonGrader as PythonGrader
from ..graders import ScoreModelGrader as ScoreModelGrader
from ..graders import StringCheckGrader as StringCheckGrader
from ..graders import TextSimilarityGrader as TextSimilarityGrader

DataSourceConfig = _eval_retrieve_response.DataSourceConfig
TestingCriterion = _eval_retrieve_response.TestingCriterion
DataSourceConfigLogs = _eval_retrieve_response.DataSourceConfigLogs
TestingCriterionEvalGraderPython = _eval_retrieve_response.TestingCriterionEvalGraderPython
TestingCriterionEvalGraderScoreModel = _eval_retrieve_response.TestingCriterionEvalGraderScoreModel
TestingCriterionEvalGraderTextSimilarity = (
    _eval_retrieve_response.TestingCriterionEvalGraderTextSimilarity
)
