from typing import Dict, List, Optional, Union
from typing_extensions import Literal, TypeAlias
from .._model import BaseModel
from .eval_custom_data_source_config import EvalCustomDataSourceConfig
from .eval_stored_completions_data_source_config import EvalStoredCompletionsDataSourceConfig
from .graders.label_model_grader import LabelModelGrader
from .graders.python_grader import PythonGrader
from .graders.score_model_grader import ScoreModelGrader
from .graders.string_check_grader import StringCheckGrader
from .graders.text_similarity_grader import TextSimilarityGrader

__all__ = [
    "DataSourceConfig",
    "TestingCriterion",
    "EvalRetrieveResponse",
    "DataSourceConfigLogs",
    "TestingCriterionEvalGraderPython",
    "TestingCriterionEvalGraderScoreModel",
    "TestingCriterionEvalGraderTextSimilarity",
]
DataSourceConfig: TypeAlias = Union[
    EvalCustomDataSourceConfig,
    DataSourceConfigLogs,
    EvalStoredCompletionsDataSourceConfig,
]
TestingCriterion: TypeAlias = Union[
    LabelModelGrader,
    StringCheckGrader,
    TestingCriterionEvalGraderTextSimilarity,
    TestingCriterionEvalGraderPython,
    TestingCriterionEvalGraderScoreModel,
]

class EvalRetrieveResponse(BaseModel):
    """An eval: its data source and test criteria."""

    created_at: int
    data_source_config: DataSourceConfig
    id: str
    metadata: Optional[Dict[str, str]]
    name: str
    object: Literal["eval"]
    testing_criteria: List[TestingCriterion]

class DataSourceConfigLogs(BaseModel):
    metadata: Optional[Dict[str, str]]
    schema_: Dict[str, object]
    type: Literal["logs"]

class TestingCriterionEvalGraderPython(PythonGrader):
    pass_threshold: Optional[float]

class TestingCriterionEvalGraderScoreModel(ScoreModelGrader):
    pass_threshold: Optional[float]

class TestingCriterionEvalGraderTextSimilarity(TextSimilarityGrader):
    pass_threshold: float
