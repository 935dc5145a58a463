from .. import SupervisedMethod as SupervisedMethod
from .. import SupervisedHyperparameters as SupervisedHyperparameters
