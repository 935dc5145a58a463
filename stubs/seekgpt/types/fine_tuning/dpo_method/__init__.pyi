from .. import DpoMethod as DpoMethod
from .. import DpoHyperparameters as DpoHyperparameters
