from .. import SupervisedHyperparameters as SupervisedHyperparameters
