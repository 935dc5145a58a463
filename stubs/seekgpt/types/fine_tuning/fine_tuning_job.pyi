from typing import Dict, List, Optional, Union
from typing_extensions import Literal
from ..._model import BaseModel
from .dpo_method import DpoMethod
from .fine_tuning_job_wandb_integration_object import FineTuningJobWandbIntegrationObject
from .reinforcement_method import ReinforcementMethod
from .supervised_method import SupervisedMethod

__all__ = ["FineTuningJob", "Error", "Hyperparameters", "Method"]

class FineTuningJob(BaseModel):
    """A training job: state, settings, files, and the resulting model."""

    created_at: int
    error: Optional[Error]
    estimated_finish: Optional[int]
    fine_tuned_model: Optional[str]
    finished_at: Optional[int]
    hyperparameters: Hyperparameters
    id: str
    integrations: Optional[List[FineTuningJobWandbIntegrationObject]]
    metadata: Optional[Dict[str, str]]
    method: Optional[Method]
    model: str
    object: Literal["fine_tuning.job"]
    organization_id: str
    result_files: List[str]
    seed: int
    status: Literal["validating_files", "queued", "running", "succeeded", "failed", "cancelled"]
    trained_tokens: Optional[int]
    training_file: str
    validation_file: Optional[str]

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
