from typing_extensions import TypeAlias
from .. import _eval_create_params
from .. import EvalCreateParams as EvalCreateParams
from ..graders import StringCheckGraderParam as StringCheckGraderParam
from ..responses import ResponseInputAudioParam as ResponseInputAudioParam
from ..responses.response_input_text_param import ResponseInputTextParam as ResponseInputTextParam
from ..shared_params import Metadata as Metadata

DataSourceConfig: TypeAlias = _eval_create_params.DataSourceConfig
TestingCriterion: TypeAlias = _eval_create_params.TestingCriterion
TestingCriterionLabelModelInput: TypeAlias = _eval_create_params.TestingCriterionLabelModelInput
TestingCriterionLabelModelInputEvalItemContent: TypeAlias = (
    _eval_create_params.TestingCriterionLabelModelInputEvalItemContent
)

class DataSourceConfigCustom(_eval_create_params.DataSourceConfigCustom, total=False): ...
class DataSourceConfigLogs(_eval_create_params.DataSourceConfigLogs, total=False): ...
class DataSourceConfigStoredCompletions(
    _eval_create_params.DataSourceConfigStoredCompletions,
    total=False,
): ...
class TestingCriterionLabelModel(_eval_create_params.TestingCriterionLabelModel, total=False): ...
class TestingCriterionLabelModelInputEvalItem(
    _eval_create_params.TestingCriterionLabelModelInputEvalItem,
    total=False,
): ...
class TestingCriterionLabelModelInputEvalItemContentInputImage(
    _eval_create_params.TestingCriterionLabelModelInputEvalItemContentInputImage,
    total=False,
): ...
class TestingCriterionLabelModelInputEvalItemContentOutputText(
    _eval_create_params.TestingCriterionLabelModelInputEvalItemContentOutputText,
    total=False,
): ...
class TestingCriterionLabelModelInputSimpleInputMessage(
    _eval_create_params.TestingCriterionLabelModelInputSimpleInputMessage,
    total=False,
): ...
class TestingCriterionPython(_eval_create_params.TestingCriterionPython, total=False): ...
class TestingCriterionScoreModel(_eval_create_params.TestingCriterionScoreModel, total=False): ...
class TestingCriterionTextSimilarity(
    _eval_create_params.TestingCriterionTextSimilarity,
    total=False,
): ...
