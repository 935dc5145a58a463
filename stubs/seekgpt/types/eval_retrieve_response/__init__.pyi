from typing_extensions import TypeAlias
from .. import _eval_retrieve_response
from .. import EvalRetrieveResponse as EvalRetrieveResponse
from .. import EvalCustomDataSourceConfig as EvalCustomDataSourceConfig
from .. import EvalStoredCompletionsDataSourceConfig as EvalStoredCompletionsDataSourceConfig
from ..graders import LabelModelGrader as LabelModelGrader
from ..graders import PythonGrader as PythonGrader
from ..graders import ScoreModelGrader as ScoreModelGrader
from ..graders import StringCheckGrader as StringCheckGrader
from ..graders import TextSimilarityGrader as TextSimilarityGrader

DataSourceConfig: TypeAlias = _eval_retrieve_response.DataSourceConfig
TestingCriterion: TypeAlias = _eval_retrieve_response.TestingCriterion
DataSourceConfigLogs: TypeAlias = _eval_retrieve_response.DataSourceConfigLogs
TestingCriterionEvalGraderPython: TypeAlias = (
    _eval_retrieve_response.TestingCriterionEvalGraderPython
)
TestingCriterionEvalGraderScoreModel: TypeAlias = (
    _eval_retrieve_response.TestingCriterionEvalGraderScoreModel
)
TestingCriterionEvalGraderTextSimilarity: TypeAlias = (
    _eval_retrieve_response.TestingCriterionEvalGraderTextSimilarity
)
