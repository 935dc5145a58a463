from . import alpha as alpha
from . import checkpoints as checkpoints
from . import jobs as jobs
import builtins
from typing import Dict, Iterable, List, Mapping, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict
from ..._model.base import BaseModel
from ..._types import SequenceNotStr
from ..graders import (
    MultiGrader,
    MultiGraderParam,
    PythonGrader,
    PythonGraderParam,
    ScoreModelGrader,
    ScoreModelGraderParam,
    StringCheckGrader,
    StringCheckGraderParam,
    TextSimilarityGrader,
    TextSimilarityGraderParam,
)

class DpoHyperparameters(BaseModel):
    batch_size: Union[Literal["auto"], int, None]
    beta: Union[Literal["auto"], float, None]
    learning_rate_multiplier: Union[Literal["auto"], float, None]
    n_epochs: Union[Literal["auto"], int, None]

class DpoHyperparametersParam(TypedDict, total=False):
    batch_size: Union[Literal["auto"], int]
    beta: Union[Literal["auto"], float]
    learning_rate_multiplier: Union[Literal["auto"], float]
    n_epochs: Union[Literal["auto"], int]

class DpoMethod(BaseModel):
    """Training on pairs of a preferred and a rejected answer."""

    hyperparameters: Optional[DpoHyperparameters]

class DpoMethodParam(TypedDict, total=False):
    """Training on pairs of a preferred and a rejected answer."""

    hyperparameters: DpoHyperparametersParam

class FineTuningJobWandbIntegration(BaseModel):
    entity: Optional[str]
    name: Optional[str]
    project: str
    tags: Optional[List[str]]

class FineTuningJobWandbIntegrationObject(BaseModel):
    type: Literal["wandb"]
    wandb: FineTuningJobWandbIntegration

class ReinforcementHyperparameters(BaseModel):
    batch_size: Union[Literal["auto"], int, None]
    compute_multiplier: Union[Literal["auto"], float, None]
    eval_interval: Union[Literal["auto"], int, None]
    eval_samples: Union[Literal["auto"], int, None]
    learning_rate_multiplier: Union[Literal["auto"], float, None]
    n_epochs: Union[Literal["auto"], int, None]
    reasoning_effort: Optional[Literal["default", "low", "medium", "high"]]

class _reinforcement_method:
    Grader: TypeAlias = Union[
        StringCheckGrader,
        TextSimilarityGrader,
        PythonGrader,
        ScoreModelGrader,
        MultiGrader,
    ]

class ReinforcementMethod(BaseModel):
    """Training on the scores that a grader gives."""

    grader: _reinforcement_method.Grader
    hyperparameters: Optional[ReinforcementHyperparameters]

class SupervisedHyperparameters(BaseModel):
    batch_size: Union[Literal["auto"], int, None]
    learning_rate_multiplier: Union[Literal["auto"], float, None]
    n_epochs: Union[Literal["auto"], int, None]

class SupervisedMethod(BaseModel):
    """Training on example answers."""

    hyperparameters: Optional[SupervisedHyperparameters]

class _fine_tuning_job:
    class Error(BaseModel):
        code: str
        message: str
        param: Optional[str]

    class Hyperparameters(BaseModel):
        batch_size: Union[Literal["auto"], int, None]
        learning_rate_multiplier: Union[Literal["auto"], float, None]
        n_epochs: Union[Literal["auto"], int, None]

    class Method(BaseModel):
        dpo: Optional[DpoMethod]
        reinforcement: Optional[ReinforcementMethod]
        supervised: Optional[SupervisedMethod]
        type: Literal["supervised", "dpo", "reinforcement"]

class FineTuningJob(BaseModel):
    """A training job: state, settings, files, and the resulting model."""

    created_at: int
    """When the job was made, in Unix seconds."""
    error: Optional[_fine_tuning_job.Error]
    """Why it failed, if it did."""
    estimated_finish: Optional[int]
    """When it will presumably be done, in Unix seconds."""
    fine_tuned_model: Optional[str]
    """Name of the new model, once there is one."""
    finished_at: Optional[int]
    """When it was done, in Unix seconds."""
    hyperparameters: _fine_tuning_job.Hyperparameters
    """Training settings; for supervised jobs only, see `method`."""
    id: str
    """ID of the training job."""
    integrations: Optional[List[FineTuningJobWandbIntegrationObject]]
    """Services that receive training metrics."""
    metadata: Optional[Dict[str, str]]
    """String pairs of your own."""
    method: Optional[_fine_tuning_job.Method]
    """How the model is trained."""
    model: str
    """Name of the model that is trained further."""
    object: Literal["fine_tuning.job"]
    """Always `fine_tuning.job`."""
    organization_id: str
    """ID of the organization that owns the job."""
    result_files: List[str]
    """IDs of the files of results."""
    seed: int
    """Seed of the run."""
    trained_tokens: Optional[int]
    """Tokens that were trained on and are billed, once it is done."""
    training_file: str
    """ID of the file trained on."""
    validation_file: Optional[str]
    """ID of the file that progress is measured on."""
    status: Literal["validating_files", "queued", "running", "succeeded", "failed", "cancelled"]
    """`validating_files`, `queued`, `running`; at the end `succeeded`, `failed` or `cancelled`."""

class FineTuningJobEvent(BaseModel):
    """A progress message of a training job."""

    created_at: int
    """When it happened, in Unix seconds."""
    data: Optional[builtins.object]
    """What belongs to the event, such as metrics."""
    id: str
    """ID of the event."""
    level: Literal["info", "warn", "error"]
    """`info`, `warn` or `error`."""
    message: str
    """What happened."""
    object: Literal["fine_tuning.job.event"]
    """Always `fine_tuning.job.event`."""
    type: Optional[Literal["message", "metrics"]]
    """`message` or `metrics`."""

FineTuningJobIntegration: TypeAlias = FineTuningJobWandbIntegrationObject

class ReinforcementHyperparametersParam(TypedDict, total=False):
    batch_size: Union[Literal["auto"], int]
    compute_multiplier: Union[Literal["auto"], float]
    eval_interval: Union[Literal["auto"], int]
    eval_samples: Union[Literal["auto"], int]
    learning_rate_multiplier: Union[Literal["auto"], float]
    n_epochs: Union[Literal["auto"], int]
    reasoning_effort: Literal["default", "low", "medium", "high"]

class _reinforcement_method_param:
    Grader: TypeAlias = Union[
        StringCheckGraderParam,
        TextSimilarityGraderParam,
        PythonGraderParam,
        ScoreModelGraderParam,
        MultiGraderParam,
    ]

class ReinforcementMethodParam(TypedDict, total=False):
    """Training on the scores that a grader gives."""

    grader: Required[_reinforcement_method_param.Grader]
    hyperparameters: ReinforcementHyperparametersParam

class SupervisedHyperparametersParam(TypedDict, total=False):
    batch_size: Union[Literal["auto"], int]
    learning_rate_multiplier: Union[Literal["auto"], float]
    n_epochs: Union[Literal["auto"], int]

class SupervisedMethodParam(TypedDict, total=False):
    """Training on example answers."""

    hyperparameters: SupervisedHyperparametersParam

class _job_create_params:
    class Hyperparameters(TypedDict, total=False):
        batch_size: Union[Literal["auto"], int]
        learning_rate_multiplier: Union[Literal["auto"], float]
        n_epochs: Union[Literal["auto"], int]

    class IntegrationWandb(TypedDict, total=False):
        entity: Optional[str]
        name: Optional[str]
        project: Required[str]
        tags: SequenceNotStr[str]

    class Integration(TypedDict, total=False):
        type: Required[Literal["wandb"]]
        wandb: Required[_job_create_params.IntegrationWandb]

    class Method(TypedDict, total=False):
        dpo: DpoMethodParam
        reinforcement: ReinforcementMethodParam
        supervised: SupervisedMethodParam
        type: Required[Literal["supervised", "dpo", "reinforcement"]]

class JobCreateParams(TypedDict, total=False):
    """Start training a model on an uploaded data set."""

    model: Required[
        Union[str, Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"]]
    ]
    training_file: Required[str]
    hyperparameters: _job_create_params.Hyperparameters
    integrations: Optional[Iterable[_job_create_params.Integration]]
    metadata: Optional[Mapping[str, str]]
    method: _job_create_params.Method
    seed: Optional[int]
    suffix: Optional[str]
    validation_file: Optional[str]

class JobListParams(TypedDict, total=False):
    """List the organization's training jobs, page by page."""

    after: str
    limit: int
    metadata: Optional[Mapping[str, str]]

class JobListEventsParams(TypedDict, total=False):
    """List the progress messages of a training job, page by page."""

    after: str
    limit: int
