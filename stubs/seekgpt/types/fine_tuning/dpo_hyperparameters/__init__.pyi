from .. import DpoHyperparameters as DpoHyperparameters
