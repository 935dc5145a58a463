from .. import DpoHyperparametersParam as DpoHyperparametersParam
