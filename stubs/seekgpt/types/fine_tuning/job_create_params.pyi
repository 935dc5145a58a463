from typing import Iterable, Optional, Union
from typing_extensions import Literal, Required, TypedDict
from ..._types import SequenceNotStr
from ..shared_params.metadata import Metadata
from .dpo_method_param import DpoMethodParam
from .reinforcement_method_param import ReinforcementMethodParam
from .supervised_method_param import SupervisedMethodParam

__all__ = ["Hyperparameters", "Integration", "IntegrationWandb", "Method", "JobCreateParams"]

class Hyperparameters(TypedDict, total=False):
    batch_size: Union[Literal["auto"], int]
    learning_rate_multiplier: Union[Literal["auto"], float]
    n_epochs: Union[Literal["auto"], int]

class Integration(TypedDict, total=False):
    type: Required[Literal["wandb"]]
    wandb: Required[IntegrationWandb]

class IntegrationWandb(TypedDict, total=False):
    entity: Optional[str]
    name: Optional[str]
    project: Required[str]
    tags: SequenceNotStr[str]

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
    """Name of the model to train further."""
    training_file: Required[str]
    """ID of a JSONL file uploaded with purpose `fine-tune`."""
    hyperparameters: Hyperparameters
    """Training settings. Deprecated: put them into `method`."""
    integrations: Optional[Iterable[Integration]]
    """Services that receive training metrics, such as Weights and Biases."""
    metadata: Optional[Metadata]
    """Up to 16 string pairs of your own; keys reach 64 characters, values 512."""
    method: Method
    """How to train: `supervised`, `dpo` or `reinforcement`, with its hyperparameters."""
    seed: Optional[int]
    """Integer from 0 to 2147483647 for repeatable runs; random if omitted."""
    suffix: Optional[str]
    """Text of 1 to 64 characters to work into the new model's name."""
    validation_file: Optional[str]
    """ID of a JSONL file to measure progress on; keep it disjoint from the training data."""
