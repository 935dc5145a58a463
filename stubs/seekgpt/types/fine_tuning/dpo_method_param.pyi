from typing_extensions import TypedDict
from .dpo_hyperparameters_param import DpoHyperparametersParam

__all__ = ["DpoMethodParam"]

class DpoMethodParam(TypedDict, total=False):
    """Training on pairs of a preferred and a rejected answer."""

    hyperparameters: DpoHyperparametersParam
