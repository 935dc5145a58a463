from .. import DpoMethodParam as DpoMethodParam
from .. import DpoHyperparametersParam as DpoHyperparametersParam
